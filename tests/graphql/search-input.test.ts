import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';

describe('wrong input to a search', () => {
  it.each([
    ['text: ""', 'BAD_FILTER', 'text'],
    ['text: " «*» ~ "', 'BAD_FILTER', 'text'],
    [`text: "${'a'.repeat(10_000)}"`, 'BAD_FILTER', 'text'],
    [`text: "${'ab '.repeat(33)}"`, 'BAD_FILTER', 'text'],
    ['text: "a", in: []', 'BAD_FILTER', 'in'],
    ['text: "a", namedBy: "CLDR"', 'BAD_FILTER', 'namedBy'],
    ['text: "a", namedBy: "country:KZ"', 'BAD_FILTER', 'namedBy'],
    ['text: "a", first: 0', 'BAD_PAGE', 'first'],
    ['text: "a", first: 101', 'BAD_PAGE', 'first'],
    ['text: "a", after: "x"', 'BAD_CURSOR', 'after'],
  ])('is refused: %.40s', async (given, code, argument) => {
    const { errors } = await ask(`{ search(${given}) { totalCount } }`);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code, argument }]);
    expect(errors?.[0]?.message.length).toBeLessThan(400);
  });

  it('is refused where a type is unknown, and while typing', async () => {
    expect((await ask('{ search(text: "a", types: [Planet]) { totalCount } }')).errors?.[0]?.message).toMatch(/Planet/);
    expect((await ask('{ suggest(text: "?") { totalCount } }')).codes).toEqual(['BAD_FILTER']);
    expect((await ask('{ suggest(text: "a", first: 21) { totalCount } }')).codes).toEqual(['BAD_PAGE']);
  });

  it('is a cursor of another question', async () => {
    const { data } = await ask('{ search(text: "china", first: 1) { pageInfo { endCursor } } }');
    const after = data.search.pageInfo.endCursor;
    for (const other of ['text: "chinese"', 'text: "china", types: [Event]', 'text: "china", fuzzy: false'])
      expect(
        (await ask(`query ($after: String) { search(${other}, after: $after) { totalCount } }`, { after })).codes,
      ).toEqual(['BAD_CURSOR']);
    expect(
      (await ask('query ($after: String) { search(text: "CHINA ", after: $after) { totalCount } }', { after })).errors,
    ).toBeUndefined();
  });
});
