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

  it('says which claims gave a count and a figure, in one statement a place', async () => {
    const figure = '{ figure: { figuresToCountry: { of: VALUE, take: LATEST } }, direction: DESC }';
    const shown = 'edges { orderValues { number because { claims { id predicate object { id } } } } node { id';
    const { data, errors, statements } = await ask(
      `{ countries(first: 2, orderBy: [{ count: { eventsInCountry: {} }, direction: DESC }, ${figure}, { by: NAME }]) {
        ${shown} eventsInCountry(first: 100) { edges { claim { id } } } figuresToCountry(first: 100) { edges { claim { id } node { value } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    for (const { orderValues, node } of data.countries.edges) {
      const [count, latest, name] = orderValues;
      const ids = (claims: { id: string }[]) => claims.map(({ id }) => id).toSorted();
      expect(ids(count.because.claims)).toEqual(
        ids(node.eventsInCountry.edges.map(({ claim }: { claim: { id: string } }) => claim)),
      );
      const figures = node.figuresToCountry.edges as { claim: { id: string }; node: { value: number } }[];
      const giving = figures.filter((one) => one.node.value === latest.number).map(({ claim }) => claim.id);
      expect(latest.because.claims).toHaveLength(1);
      expect(giving).toContain(latest.because.claims[0].id);
      expect(name.because).toBeNull();
    }
    expect(statements).toBeLessThanOrEqual(7);
  });

  it('says so of the rows of a relation, as of a day too', async () => {
    const source = (
      asOf: string,
    ) => `{ country(code: "KZ"${asOf}) { borders(orderBy: [{ count: { borders: {} }, direction: DESC }]) {
      edges { orderValues { number because { claimCount } } node { name } } } } }`;
    for (const asOf of ['', ', asOf: { validOn: "2024-05-05" }']) {
      const { data, errors } = await ask(source(asOf));
      expect(errors).toBeUndefined();
      for (const { orderValues } of data.country.borders.edges)
        expect(orderValues[0].because.claimCount).toBeGreaterThanOrEqual(orderValues[0].number);
    }
  });

  it('is refused with the path of what is wrong', async () => {
    const { errors } = await ask('{ countries(orderBy: [{ by: NAME }, { count: {} }]) { nodes { id } } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', argument: 'orderBy.1.count' });
  });
});
