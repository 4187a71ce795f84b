import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';

describe('what can never be met', () => {
  it.each([
    [
      '{ countries(where: { iso2: { eq: "XXX" } }) { totalCount } }',
      /where\.iso2\.eq: "XXX" is never a value here; expected two capital letters/,
    ],
    ['{ countries(where: { iso2: { in: ["kz", "K1"] } }) { totalCount } }', /where\.iso2\.in: "K1" is never/],
    [
      '{ places(where: { latitude: { gt: 100 } }) { totalCount } }',
      /where\.latitude\.gt: "100" is never .* from -90 to 90/,
    ],
    ['{ events(where: { kind: {} }) { totalCount } }', /where\.kind: it asks nothing; say what the value is to be/],
    [
      '{ events { groups(by: [{ path: "kind" }], having: { count: { gt: -1 } }) { rows { count } } } }',
      /having\.count\.gt: it is -1, and a number of rows is never below zero/,
    ],
  ])('%s is refused', async (question, told) => {
    const { codes, errors } = await ask(question);
    expect([codes, errors?.[0]?.message]).toEqual([['BAD_FILTER'], expect.stringMatching(told)]);
  });

  it('is not what only looks unusual', async () => {
    const { data, errors } = await ask(
      '{ countries(where: { iso2: { eq: "kz" } }) { totalCount } places(where: { latitude: { lte: 90 } }) { totalCount } }',
    );
    expect(errors).toBeUndefined();
    expect(data.countries.totalCount).toBe(1);
    expect(data.places.totalCount).toBeGreaterThan(10);
  });
});

describe('ids elsewhere', () => {
  it('are those of every system, and the codes that are attributes', async () => {
    const { data } = await ask(
      '{ hongKong: entity(id: "place:hong-kong") { externalIds { scheme value } } country(code: "KZ") { externalIds { scheme value } } }',
    );
    expect(data.hongKong.externalIds).toEqual(
      expect.arrayContaining([
        { scheme: 'iso2', value: 'HK' },
        { scheme: 'iso3', value: 'HKG' },
        { scheme: 'reading', value: 'city:hong-kong' },
        { scheme: 'wikidata', value: 'Q8646' },
      ]),
    );
    expect(data.country.externalIds).toEqual(
      expect.arrayContaining([
        { scheme: 'reading', value: 'country:KZ' },
        { scheme: 'iso2', value: 'KZ' },
      ]),
    );
  });
});

it('a country relation rests on the claims that lead to it', async () => {
  const { data } = await ask(
    '{ countryRelation(a: "KZ", b: "CN") { because { claimCount claims(first: 3) { id } } } }',
  );
  expect(data.countryRelation.because.claimCount).toBeGreaterThan(20);
  expect(data.countryRelation.because.claims).toHaveLength(3);
});

/** Neo4j may give `true` in place of a property that a condition asked for by IS NOT NULL. */
describe('values that a condition asks for', () => {
  const EXCLUDE = 'asOf: { undated: EXCLUDE }';
  const EXCLUDE_ON = 'asOf: { undated: EXCLUDE, validOn: "2024-09-10" }';
  const CLAIM = 'id valid { edtf } speaker { id } splitOffFrom { id } text';

  it.each([
    `{ claims(${EXCLUDE}, first: 5) { nodes { ${CLAIM} } } }`,
    `{ claims(${EXCLUDE_ON}, first: 5) { nodes { ${CLAIM} } } }`,
    `{ claims(where: { spoken: true }, first: 5) { nodes { ${CLAIM} } } }`,
    `{ claims(where: { splitOff: true }, first: 5) { nodes { ${CLAIM} } } }`,
    `{ country(code: "KZ", ${EXCLUDE}) { claims(first: 5) { nodes { ${CLAIM} } } hosts { edges { valid { edtf } claim { ${CLAIM} } } } } }`,
    `{ country(code: "KZ", ${EXCLUDE_ON}) { externalIds { scheme value } claims(first: 5) { nodes { ${CLAIM} } } } }`,
    `{ events(${EXCLUDE}, first: 5) { nodes { id name period { edtf } periodClaims { nodes { ${CLAIM} } } } } }`,
    `{ visaRegimes(${EXCLUDE_ON}, first: 5) { nodes { id kind period { edtf } } } }`,
    '{ events(where: { period: { exists: true }, kind: { in: [VISIT, FORUM] } }, first: 5) { nodes { id kind period { edtf } } } }',
    '{ observations(where: { value: { exists: true }, unit: { exists: true } }, orderBy: [{ by: VALUE }], first: 5) { nodes { id value unit } } }',
  ])('%s', async (question) => {
    const { data, errors } = await ask(question);
    expect(errors).toBeUndefined();
    const text = JSON.stringify(data);
    expect(text).not.toMatch(/[:[](true|false)|"true"/);
    // Something was found, and dated things have their dates.
    expect(text.length).toBeGreaterThan(100);
    if (question.includes('EXCLUDE') && question.startsWith('{ claims')) expect(text).not.toContain('"valid":null');
  });
});
