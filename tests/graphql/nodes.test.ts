import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';

describe('nodes by id', () => {
  it('come in the order asked, null where there is none', async () => {
    const { data } = await ask(
      '{ nodes(ids: ["country:KZ", "country:ZZ", "claim:none", "", "x", "country:CN", "country:KZ"]) { id } node(id: "nothing:here") { id } claim(notation: "C9999") { id } }',
    );
    expect(data).toEqual({
      nodes: [{ id: 'country:KZ' }, null, null, null, null, { id: 'country:CN' }, { id: 'country:KZ' }],
      node: null,
      claim: null,
    });
  });

  it('are at most a page', async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `country:${index}`);
    const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await ask(source, { ids: ids(100) })).data.nodes).toHaveLength(100);
    const { codes, errors } = await ask(source, { ids: ids(101) });
    expect(codes).toEqual(['BAD_PAGE']);
    expect(errors?.[0]?.message).toBe('ids has 101 members; expected at most 100.');
    expect((await ask('{ nodes(ids: []) { id } }')).data).toEqual({ nodes: [] });
  });
});
