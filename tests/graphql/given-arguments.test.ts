import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';

const refusal = async (source: string, variables = {}) => {
  const { errors } = await ask(source, variables);
  return errors?.map(({ message, extensions }) => [extensions['code'], extensions['argument'], message]);
};

const EMPTY = 'it is empty; expected at least one member, or to leave it out.';
const NULL = 'it is null; leave it out.';

describe('an empty list', () => {
  it.each([
    ['paths(from: "KZ", to: "CN", through: []) { stopped }', 'through'],
    ['paths(from: "KZ", to: "CN", walk: { only: [] }) { stopped }', 'walk.only'],
    ['edgesAmong(ids: ["KZ"], walk: { without: [] }) { totalCount }', 'walk.without'],
    ['neighbours(ids: ["KZ"], types: []) { totalCount }', 'types'],
    ['scene(ids: []) { nodeCount }', 'ids'],
    ['scene(ids: ["KZ"], types: []) { nodeCount }', 'types'],
    ['search(text: "a", in: []) { totalCount }', 'in'],
    ['search(text: "a", types: []) { totalCount }', 'types'],
    ['search(text: "a", voice: []) { totalCount }', 'voice'],
    ['suggest(text: "a", types: []) { totalCount }', 'types'],
    ['timeline(of: []) { totalCount }', 'of'],
    ['timeline(pair: []) { totalCount }', 'pair'],
    ['timeline(kinds: []) { totalCount }', 'kinds'],
    ['timeline(types: []) { totalCount }', 'types'],
    ['timeline(relations: []) { totalCount }', 'relations'],
    ['series(indicator: "inbound tourists", force: []) { totalCount }', 'force'],
    ['series(indicator: "inbound tourists", sources: []) { totalCount }', 'sources'],
    ['conflicts(predicate: []) { totalCount }', 'predicate'],
    ['comparisons(kind: []) { totalCount }', 'kind'],
    ['comparisons(relation: []) { totalCount }', 'relation'],
    ['flowMatrix(indicator: "investment", countries: []) { values }', 'countries'],
    ['gaps(about: []) { totalCount }', 'about'],
    ['gaps(type: "Event", fields: []) { totalCount }', 'fields'],
    ['gaps(type: "Event", states: []) { totalCount }', 'states'],
    ['coverage(rows: { type: "Actor", entities: [] }, columns: { type: "Country" }) { totalCount }', 'rows.entities'],
    ['coverage(rows: { type: "Event" }, columns: { fields: [] }) { totalCount }', 'columns.fields'],
    ['compare(countries: ["KZ", "CN"]) { rows(kind: []) { name } }', 'kind'],
    ['countryRelation(a: "KZ", b: "CN") { byForce(force: []) { totalCount } }', 'force'],
  ])('is refused where it would narrow: %s', async (field, argument) => {
    expect(await refusal(`{ ${field} }`)).toEqual([['BAD_FILTER', argument, `${argument}: ${EMPTY}`]]);
  });

  it('says of a list that has to be given how many members it needs', async () => {
    for (const [field, code] of [
      ['neighbours(ids: []) { totalCount }', 'BAD_PAGE'],
      ['compare(countries: []) { rows { name } }', 'BAD_REQUEST'],
      ['events { groups(by: []) { totalCount } }', 'BAD_FILTER'],
    ] as const)
      expect(await refusal(`{ ${field} }`)).toEqual([
        [code, expect.any(String), expect.stringMatching(/ 0 (members|countries|keys); expected \d+ to \d+\.$/)],
      ]);
  });

  it('keeps its documented meaning in conditions, orders and look-ups', async () => {
    const { data, errors } = await ask(`{
      none: claims(where: { source: [] }) { totalCount }
      never: countries(where: { or: [] }) { totalCount }
      always: countries(where: { and: [] }) { totalCount }
      all: countries(orderBy: []) { totalCount }
      nodes(ids: []) { id }
    }`);
    expect(errors).toBeUndefined();
    expect([data.none.totalCount, data.never.totalCount, data.nodes]).toEqual([0, 0, []]);
    expect(data.always).toEqual(data.all);
  });
});

describe('a null', () => {
  it.each([
    ['claims(where: null) { totalCount }', 'where'],
    ['countries(where: null) { totalCount }', 'where'],
    ['countries(orderBy: null) { totalCount }', 'orderBy'],
    ['countries(orderBy: [{ by: null, count: { borders: {} } }]) { totalCount }', 'orderBy.0.by'],
    ['countries(orderBy: [{ by: ISO2, direction: null }]) { totalCount }', 'orderBy.0.direction'],
    ['countries(asOf: null) { totalCount }', 'asOf'],
    ['countries(asOf: { knownAt: null }) { totalCount }', 'asOf.knownAt'],
    ['country(code: "KZ") { borders(edge: null) { totalCount } }', 'edge'],
    ['country(code: "KZ") { borders(where: null) { totalCount } }', 'where'],
    ['country(code: "KZ") { claims(where: null) { totalCount } }', 'where'],
    ['events { groups(by: [{ path: "kind" }], having: null) { totalCount } }', 'having'],
    ['paths(from: "KZ", to: "CN", walk: null) { stopped }', 'walk'],
    ['paths(from: "KZ", to: "CN", walk: { period: null }) { stopped }', 'walk.period'],
    ['search(text: "a", dataset: null) { totalCount }', 'dataset'],
    ['timeline(range: null) { totalCount }', 'range'],
    ['conflicts(pair: null) { totalCount }', 'pair'],
    ['claimsBySide(a: "KZ", b: null) { side }', 'b'],
    ['scene(of: { type: Organization, where: null }) { nodeCount }', 'of.where'],
    ['series(indicator: "inbound tourists", from: null) { totalCount }', 'from'],
  ])('is refused: %s', async (field, argument) => {
    expect(await refusal(`{ ${field} }`)).toEqual([['BAD_FILTER', argument, `${argument}: ${NULL}`]]);
  });

  it('is refused in a variable, and a variable that is left out is not', async () => {
    const source = 'query ($where: ClaimWhere, $asOf: AsOf) { claims(where: $where, asOf: $asOf) { totalCount } }';
    expect(await refusal(source, { where: null })).toEqual([['BAD_FILTER', 'where', `where: ${NULL}`]]);
    expect(await refusal(source)).toBeUndefined();
  });

  it('is no cursor, so that the first page is asked for as all others are', async () => {
    const source =
      'query ($after: String) { countries(first: 1, after: $after, last: null, before: null) { totalCount } }';
    expect(await refusal(source, { after: null })).toBeUndefined();
  });
});
