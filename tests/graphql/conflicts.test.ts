import { describe, expect, it } from 'vitest';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { apiOf, ask } from '../support/ask.ts';
import { boundsOf } from '../support/bounds.ts';

const { ontology } = readOntology(['schema']);
const schema = apiOf();

const POSITIONS =
  'positions { value number unit period { edtf } moreExact sides claims { notation } sources { id } because { claimCount } }';

interface Row {
  readonly kind: string;
  readonly relation: string;
  readonly certain: boolean;
  readonly predicate: string;
  readonly explanation: string;
  readonly subject: { readonly id: string };
  readonly difference: unknown;
  readonly positions: readonly {
    readonly value: string | null;
    readonly moreExact: boolean;
    readonly sides: string[];
    readonly claims: readonly { readonly notation: string | null }[];
  }[];
}

async function bounded(source: string) {
  const answer = await ask(source);
  expect(answer.errors?.map(({ message }) => message)).toBeUndefined();
  const bounds = boundsOf(schema, ontology, source);
  expect(answer.statements).toBeLessThanOrEqual(bounds.statements);
  expect(answer.waits).toBeLessThanOrEqual(bounds.waits);
  return answer;
}

async function comparisons(args: string): Promise<Row[]> {
  const source = `{ comparisons(first: 100, ${args}) { totalCount complete bound nodes { kind relation certain predicate explanation subject { id } difference { absolute ratio withinRounding } because { claimCount weakestLink { sourceCount } } ${POSITIONS} } } }`;
  const { data } = await bounded(source);
  expect(data.comparisons).toMatchObject({ totalCount: data.comparisons.nodes.length, complete: true });
  return data.comparisons.nodes;
}

const shown = ({ kind, relation, positions }: Row): string =>
  `${kind} ${relation} ${positions.map(({ value, moreExact, claims }) => `${value}${moreExact ? '*' : ''} ${claims.map(({ notation }) => notation)}`).join(' | ')}`;

describe('what two sources say', () => {
  it('agrees, is more exact, or differs: the visa regimes', async () => {
    const of = async (id: string) => (await comparisons(`about: "${id}"`)).map(shown);
    expect(await of('visa-regime:cn-kz-2022')).toEqual([
      'VALUES REFINES null C192 | 14* X004',
      'PERIODS REFINES 2022-07/.. C192 | 2022-07/2023-11* X005',
    ]);
    expect((await of('visa-regime:cn-kz-2023')).filter((one) => !one.startsWith('TEXT_ISSUE'))).toEqual([
      'PERIODS REFINES 2023-11/.. C194 | 2023-11-10/..* X007',
      'VALUES REFINES null C194 | 30* X006,X008',
      'VALUES AGREES 30 X006,X008',
    ]);
  });

  it('the opening, whose year one source prints and the other leaves to be inferred', async () => {
    const rows = await comparisons('about: "event:tourism-year-opening", relation: AGREES');
    expect(rows.map(shown)).toEqual(['PERIODS AGREES 2024-03-28/2024-03-29 C216,X014']);
  });

  it('the visit of 2023, which may be either of two', async () => {
    const rows = await comparisons('about: "event:tokayev-china-visit-2023", relation: CONFLICTS');
    expect(rows.map(shown)).toEqual(['PERIODS CONFLICTS 2023-05 X017 | 2023-10 X018']);
  });

  it('the figures of tourists, by the side that gives them, and whether they are of the same time', async () => {
    const rows = await comparisons('pair: { a: "KZ", b: "CN" }, kind: FIGURES, predicate: "OBSERVED"');
    expect(rows.map((row) => `${shown(row)} ${row.certain}`).sort()).toEqual([
      'FIGURES CONFLICTS 217000 C198 | 367000 X002 false',
      'FIGURES CONFLICTS 217000 C198 | 655000 X003 false',
      'FIGURES REFINES 217000* C198 | 200000 X001 false',
      'FIGURES REFINES 30 C228 | 30* X015 false',
    ]);
    const official = rows.find(({ positions }) => positions.some(({ value }) => value === '367000'));
    expect(official?.difference).toEqual({ absolute: 150_000, ratio: 1.691244, withinRounding: false });
    expect(official?.positions.map(({ sides }) => sides)).toEqual([['AUTHOR'], ['HOST_STATE']]);
  });
});

describe('what does not fit in one source', () => {
  it('217 by 18 is 12.06, and twelve times is printed', async () => {
    const [row, ...more] = await comparisons('kind: COMPUTED');
    expect(more).toEqual([]);
    expect(row && shown(row)).toBe('COMPUTED CONFLICTS 12 C199 | 12.06 C197,C198');
    expect(row?.difference).toEqual({ absolute: 0.055556, ratio: 1.00463, withinRounding: true });
  });

  it('the issues of its text, each against the claims that it concerns', async () => {
    const rows = await comparisons('kind: [TEXT_ISSUE]');
    expect(rows).toHaveLength(31);
    expect(rows.map(({ positions }) => positions.at(-1)?.claims[0]?.notation).sort()).toEqual(
      Array.from({ length: 31 }, (_, at) => `C${265 + at}`),
    );
  });
});

describe('conflicts', () => {
  it('are the comparisons that conflict, page by page', async () => {
    const all = await comparisons('relation: [CONFLICTS]');
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await ask(
        'query ($after: String) { conflicts(first: 7, after: $after) { totalCount nodes { kind relation positions { value moreExact claims { notation } } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      expect(data.conflicts.totalCount).toBe(all.length);
      seen.push(...data.conflicts.nodes.map(shown));
      if (!data.conflicts.pageInfo.hasNextPage) break;
      after = data.conflicts.pageInfo.endCursor;
    }
    expect(seen).toEqual(all.map(shown));
  });

  it('are on every entity, and on the relation of two countries', async () => {
    const { data } = await bounded(`{
      event(id: "event:tokayev-china-visit-2023") { conflicts { totalCount nodes { kind } } }
      countryRelation(a: "KZ", b: "CN") { conflicts(kind: COMPUTED) { nodes { explanation because { claims { notation } } } } } }`);
    expect(data.event.conflicts).toEqual({ totalCount: 1, nodes: [{ kind: 'PERIODS' }] });
    expect(
      data.countryRelation.conflicts.nodes[0].because.claims.map(({ notation }: { notation: string }) => notation),
    ).toEqual(['C197', 'C198', 'C199']);
  });

  it('cost the same for one entity and for many', async () => {
    const source = (first: number) =>
      `{ events(first: ${first}) { nodes { id conflicts { totalCount nodes { subject { id } positions { sources { id } } } } } } }`;
    await bounded(source(1));
    await bounded(source(50));
  });

  it('are not there yet before the second source was known', async () => {
    const datasets = await ask('{ claims(first: 1, where: { dataset: "cross-checks" }) { nodes { recordedAt } } }');
    const loaded = new Date(datasets.data.claims.nodes[0].recordedAt).getTime();
    const at = async (time: number) => {
      const knownAt = new Date(time).toISOString();
      const { data, errors } = await ask(
        `{ comparisons(asOf: { knownAt: "${knownAt}" }, kind: FIGURES) { totalCount } conflicts(asOf: { knownAt: "${knownAt}" }, kind: COMPUTED) { totalCount } }`,
      );
      expect(errors).toBeUndefined();
      return [data.comparisons.totalCount, data.conflicts.totalCount];
    };
    expect(await at(loaded - 1)).toEqual([0, 1]);
    expect(await at(loaded)).toEqual([4, 1]);
  });

  it.each([
    ['conflicts(first: 0)', 'BAD_PAGE'],
    ['conflicts(after: "nonsense")', 'BAD_CURSOR'],
    ['conflicts(predicate: ["nonsense"])', 'BAD_FILTER'],
    ['conflicts(about: "Nobody knows")', 'UNKNOWN_ENTITY'],
    ['conflicts(about: "KZ", pair: { a: "KZ", b: "CN" })', 'BAD_REQUEST'],
    ['conflicts(pair: { a: "KZ", b: "KZ" })', 'BAD_REQUEST'],
  ])('refuse %s', async (field, code) => {
    expect((await ask(`{ ${field} { totalCount } }`)).codes).toEqual([code]);
  });
});
