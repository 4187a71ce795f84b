import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';

describe('an order by what relations lead to', () => {
  it('says by which value it placed each row', async () => {
    const { data } = await ask(
      '{ countries(last: 2, orderBy: [{ count: { borders: {} } }, { by: NAME }]) { edges { orderValues { by number text } node { name borders { distinctCount } } } } }',
    );
    for (const { orderValues, node } of data.countries.edges)
      expect(orderValues).toEqual([
        { by: 'count borders ASC', number: node.borders.distinctCount, text: null },
        { by: 'NAME ASC', number: null, text: node.name.toLowerCase() },
      ]);
    expect(data.countries.edges).toHaveLength(2);
  });

  it('is refused with the path of what is wrong', async () => {
    const { errors } = await ask('{ countries(orderBy: [{ by: NAME }, { count: {} }]) { nodes { id } } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', argument: 'orderBy.1.count' });
  });
});
