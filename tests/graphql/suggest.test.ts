import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';

describe('a type-ahead', () => {
  const suggest = async (text: string, rest = '') => {
    const { data, errors } = await ask(
      `query ($text: String!) { suggest(text: $text${rest}) { totalCount complete nodes { text how description node { id } because { claims { value } } } } }`,
      { text },
    );
    expect(errors).toBeUndefined();
    return data.suggest;
  };

  it('tells things of one name apart', async () => {
    const { nodes } = await suggest('abai');
    expect(
      nodes.map(({ node, description }: { node: { id: string }; description: string }) => [node.id, description]),
    ).toEqual([
      ['organization:abai-institute', 'Organization · cultural institute · Kazakhstan'],
      ['organization:house-of-abai', 'Organization · cultural institute · Kazakhstan'],
    ]);
    expect(nodes[0].because.claims).toEqual([{ value: nodes[0].text }]);
  });

  it('takes beginnings of names first, then those of their words; of each, what has more claims', async () => {
    const { nodes, complete } = await suggest('kaz');
    expect(nodes[0].node.id).toBe('country:KZ');
    expect(complete).toBe(true);
    expect((await suggest('қаз')).nodes[0].node.id).toBe('country:KZ');
    expect((await suggest('каз')).nodes[0].node.id).toBe('country:KZ');
  });

  it('keeps types, and shows no more than is asked', async () => {
    const { nodes } = await suggest('c', ', types: [Country], first: 3');
    expect(nodes.map(({ node }: { node: { id: string } }) => node.id.split(':')[0])).toEqual(Array(3).fill('country'));
    expect(nodes[0].node.id).toBe('country:CN');
    expect((await suggest('qqq')).nodes).toEqual([]);
  });
});

describe('an unknown name', () => {
  it.each([
    ['Kazahkstan', 'country:KZ'],
    ['Qazaqsdan', 'country:KZ'],
    ['Tokajev', 'person:kassym-jomart-tokayev'],
    ['Astanna Forum', 'event:astana-forum'],
    ['Suleymenow', 'person:olzhas-suleimenov'],
    ['哈萨克', 'country:KZ'],
  ])('%s is answered with %s', async (id, candidate) => {
    const { errors } = await ask('query ($id: String!) { entity(id: $id) { id } }', { id });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'UNKNOWN_ENTITY',
      candidates: expect.arrayContaining([candidate]),
    });
  });
});
