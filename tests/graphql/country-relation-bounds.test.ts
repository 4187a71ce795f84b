import { describe, expect, it } from 'vitest';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { type Answer, apiOf, ask } from '../support/ask.ts';
import { boundsOf } from '../support/bounds.ts';
import { dossier, MORE, PARTS, TOLD } from '../support/dossier.ts';

const { ontology } = readOntology(['schema']);
const schema = apiOf();

const expectBounded = (source: string, { errors, statements, waits }: Answer) => {
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  const bounds = boundsOf(schema, ontology, source);
  expect(statements, `statements of ${source}`).toBeLessThanOrEqual(bounds.statements);
  expect(waits, `waits of ${source}`).toBeLessThanOrEqual(bounds.waits);
};

describe('a regime of which another claim says that it has ended', () => {
  const STEPS =
    '{ countryRelation(a: "KZ", b: "CN", asOf: { validOn: "DAY" }) { visaRegimes { steps { holds regime { id } } } } }';
  const LIST = '{ visaRegimes(asOf: { validOn: "DAY" }) { edges { holds node { id } } } }';

  it.each([
    ['2023-01-10', 'CERTAIN', undefined],
    // After the end that the snapshots give; the article gives none.
    ['2024-06-01', 'POSSIBLE', 'CERTAIN'],
    ['2023-11-07', 'POSSIBLE', 'POSSIBLE'],
  ])('holds on %s: %s', async (day, first, second) => {
    for (const source of [STEPS, LIST].map((one) => one.replace('DAY', day))) {
      const answer = await ask(source);
      expectBounded(source, answer);
      const rows = answer.data.countryRelation?.visaRegimes.steps ?? answer.data.visaRegimes.edges;
      const of = (id: string) =>
        rows.find((one: { regime?: { id: string }; node?: { id: string } }) => (one.regime ?? one.node)?.id === id)
          ?.holds;
      expect(of('visa-regime:cn-kz-2022')).toBe(first);
      expect(of('visa-regime:cn-kz-2023')).toBe(second);
    }
  });
});

describe('the cost', () => {
  it.each([PARTS, MORE, TOLD])('of a dossier is bounded by the document', async (parts) => {
    for (const [a, b] of [
      ['NO', 'GE'],
      ['KZ', 'CN'],
    ] as const) {
      const source = dossier(a, b, parts);
      expectBounded(source, await ask(source));
    }
  });

  it('of many dossiers is that of one', async () => {
    const parts = `visaRegimes { totalCount } actors { totalCount } events { totalCount } coverage { claimCount }
      timeline { totalCount undated { totalCount } } claimsBySide { claimCount claims(first: 1) { nodes { id } groups(by: [{ path: "force" }]) { rows { count } } } }`;
    const many = (first: number) => `{ countryRelations(first: ${first}) { nodes { ${parts} } } }`;
    const [one, all] = [await ask(many(1)), await ask(many(100))];
    expectBounded(many(100), all);
    expect({ statements: all.statements, waits: all.waits }).toEqual({ statements: one.statements, waits: one.waits });
  });
});

describe('wrong input', () => {
  const fault = async (source: string) => {
    const { errors } = await ask(source);
    return errors?.[0]?.extensions;
  };

  it.each([
    ['{ countryRelation(a: "KZ", b: "Kazakhstan") { id } }', 'BAD_REQUEST', 'b'],
    ['{ countryRelation(a: "KZ", b: "Chyna") { id } }', 'UNKNOWN_ENTITY', 'b'],
    [
      '{ countryRelation(a: "KZ", b: "CN") { figuresBetween(indicator: "tourism") { state } } }',
      'UNKNOWN_ENTITY',
      'indicator',
    ],
    ['{ countryRelation(a: "KZ", b: "CN") { instruments(direction: MUTUAL) { state } } }', 'BAD_REQUEST', 'direction'],
    ['{ countryRelation(a: "KZ", b: "CN") { facets { nodes(skip: -1) { id } } } }', 'BAD_PAGE', 'skip'],
  ])('%s is refused with code and argument', async (source, code, argument) => {
    expect(await fault(source)).toMatchObject({ code, argument });
  });

  it('suggests what may be meant', async () => {
    const source = '{ countryRelation(a: "KZ", b: "Kazahstan") { id } }';
    expect(await fault(source)).toMatchObject({ candidates: expect.arrayContaining(['country:KZ']) });
  });
});
