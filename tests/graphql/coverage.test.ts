import { describe, expect, it } from 'vitest';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { apiOf, ask } from '../support/ask.ts';
import { boundsOf } from '../support/bounds.ts';
import { seedRows } from '../support/seed-rows.ts';

const { ontology } = readOntology(['schema']);

/** The cost stays within what the document alone allows. */
async function bounded(source: string) {
  const answer = await ask(source);
  expect(answer.errors?.map(({ message }) => message)).toBeUndefined();
  const { statements, waits } = boundsOf(apiOf(), ontology, source);
  expect(answer.statements, source).toBeLessThanOrEqual(statements);
  expect(answer.waits, source).toBeLessThanOrEqual(waits);
  return answer.data;
}

describe('a coverage', () => {
  it('has the states that the rows of the seeds and the sources that were read in full give', async () => {
    const rows = seedRows('article', 'editors', 'reference').filter(({ rank }) => rank !== 'DEPRECATED');
    const data = await bounded(`{
      coverage(rows: { type: Organization, first: 100 }, columns: { of: ["KZ", "CN", "JP", "BR"] }, paths: [["presentIn"]]) {
        rowTotal complete rows { id namedBy { id } } columns { id namedBy { id } }
        counts { recorded recordedAsNone unknown neverLooked }
        cells { row { id } column { id } state count because { claimCount } }
      }
      datasets { name reading }
    }`);
    const { coverage } = data;
    expect(coverage.cells).toHaveLength(4 * coverage.rowTotal);
    const readInFull = new Set(['source:public-diplomacy-kz-cn']);
    const sources = new Map<string, string[]>(
      [...coverage.rows, ...coverage.columns].map((one: { id: string; namedBy: { id: string }[] }) => [
        one.id,
        one.namedBy.map(({ id }) => id),
      ]),
    );
    const states: string[] = [];
    for (const { row, column, state, count } of coverage.cells) {
      const of = (predicate: string) =>
        rows.filter((one) => one.predicate === predicate && one.subject === row.id && one.object === column.id).length;
      const both = sources
        .get(row.id)
        ?.some((source) => readInFull.has(source) && sources.get(column.id)?.includes(source));
      const expected =
        of('PRESENT_IN') > 0
          ? 'RECORDED'
          : of('ABSENT_FROM') > 0
            ? 'RECORDED_AS_NONE'
            : both
              ? 'UNKNOWN'
              : 'NEVER_LOOKED';
      expect([row.id, column.id, state, count]).toEqual([row.id, column.id, expected, of('PRESENT_IN')]);
      states.push(state);
    }
    expect(new Set(states)).toEqual(new Set(['RECORDED', 'RECORDED_AS_NONE', 'UNKNOWN', 'NEVER_LOOKED']));
    expect(Object.values(coverage.counts).reduce((sum: number, one) => sum + Number(one), 0)).toBe(states.length);
  });

  it('divides by year, and keeps what has no date in a year of its own', async () => {
    const data = await bounded(`{
      coverage(rows: { of: ["Sports Events"] }, columns: { of: ["Astana"] }, paths: [["examples", "heldIn"]], interval: YEAR, range: "2023/2025") {
        years cells { year state count because { claims { text } } }
      }
      all: coverage(rows: { of: ["Sports Events"] }, columns: { of: ["Astana"] }, paths: [["examples", "heldIn"]], interval: YEAR, range: "1900/2025") {
        complete message years
      }
    }`);
    expect(data.coverage.years).toEqual([2023, 2024, 2025]);
    expect(data.coverage.cells.map(({ state }: { state: string }) => state)).toEqual([
      'UNKNOWN',
      'RECORDED',
      'UNKNOWN',
    ]);
    expect(data.all).toMatchObject({ complete: false, message: expect.stringContaining('more years than are shown') });
    expect(data.all.years).toHaveLength(50);
  });

  it('says when rows are left out', async () => {
    const { coverage } = await bounded(
      '{ coverage(rows: { type: Country, first: 2 }, columns: { of: ["CN"] }, paths: [["borders"]]) { complete message rowTotal } }',
    );
    expect(coverage).toMatchObject({
      complete: false,
      message: `Of ${coverage.rowTotal} rows, the first 2 are shown.`,
    });
  });

  it('counts claims by kind as the list of claims does', async () => {
    const { claimCoverage } = await bounded(
      '{ claimCoverage(rows: PREDICATE, columns: SOURCE, where: { dataset: "article" }) { rows columns counts { recorded } cells { row column state count notPrinted because { claimCount } } } }',
    );
    const rows = seedRows('article').filter(({ rank }) => rank !== 'DEPRECATED');
    for (const { row, count, because } of claimCoverage.cells) {
      expect(because.claimCount).toBe(count);
      if (/^[A-Z_]+$/.test(row) && row !== 'OBSERVED')
        expect(count, row).toBeGreaterThanOrEqual(rows.filter(({ predicate }) => predicate === row).length);
    }
    const total = await ask('{ claims(first: 1, where: { dataset: "article" }) { totalCount } }');
    const sum = claimCoverage.cells.reduce((all: number, { count }: { count: number }) => all + count, 0);
    expect(sum).toBe(total.data.claims.totalCount);
  });

  it.each([
    ['rows: {}, columns: { of: ["CN"] }, paths: [["x"]]', 'rows', /neither of nor type/],
    ['rows: { of: ["KZ"], type: Country }, columns: { of: ["CN"] }, paths: [["x"]]', 'rows', /both of and type/],
    ['rows: { type: Country, first: 0 }, columns: { of: ["CN"] }, paths: [["x"]]', 'rows.first', /expected 1 to 100/],
    ['rows: { of: ["KZ"] }, columns: { of: ["CN"] }, paths: []', 'paths', /expected 1 to 5/],
    ['rows: { of: ["KZ"] }, columns: { of: ["CN"] }, paths: [["borders"], []]', 'paths.1', /expected 1 to 4/],
    [
      'rows: { of: ["KZ"] }, columns: { of: ["CN"] }, paths: [["borders", "moons"]]',
      'paths.0.1',
      /"moons" is no relation field of Country/,
    ],
    [
      'rows: { of: ["Atlantis"] }, columns: { of: ["CN"] }, paths: [["borders"]]',
      undefined,
      /Nothing is known by "Atlantis"/,
    ],
    [
      'rows: { type: Country, first: 100 }, columns: { type: Country, first: 100 }, paths: [["borders"]]',
      'rows',
      /10000 cells, allowed 5000/,
    ],
  ])('refuses what cannot be meant: %s', async (given, argument, message) => {
    const { errors, codes } = await ask(`{ coverage(${given}) { complete } }`);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions['argument']).toBe(argument);
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  });
});

describe('gaps', () => {
  it('are ranked, paged and counted, each with the claims that show it', async () => {
    const fields = 'entity { id } field kind state why claimCount expectedness filled ofType score';
    const seen: { entity: { id: string }; field: string; state: string; score: number }[] = [];
    let total = 0;
    for (let after: string | null = null, more = true; more; ) {
      const place: string = after === null ? '' : `, after: "${after}"`;
      const { gaps } = await bounded(
        `{ gaps(first: 100${place}) { totalCount complete message nodes { ${fields} because { claimCount } } pageInfo { hasNextPage endCursor } } }`,
      );
      for (const one of gaps.nodes) expect([one.why, one.because.claimCount > 0]).toEqual([one.why, true]);
      seen.push(...gaps.nodes);
      total = gaps.totalCount;
      after = gaps.pageInfo.endCursor;
      more = gaps.pageInfo.hasNextPage;
    }
    expect(seen).toHaveLength(total);
    expect(new Set(seen.map(({ entity, field }) => `${entity.id} ${field}`)).size).toBe(total);
    const ranks = seen.map(({ state, score }) => [state === 'NOT_PRINTED' ? 0 : 1, -score] as const);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
  });

  it('go by how usual a field is, and leave out what is denied', async () => {
    const { gaps, none } = await bounded(`{
      gaps(types: [Organization], kinds: [DATE_MISSING], first: 100) { totalCount nodes { filled ofType entity { name } } }
      none: gaps(of: ["Abai Institute"], minShare: 0, first: 100) { nodes { field } }
    }`);
    const founded = seedRows('article').filter(({ predicate }) => predicate === 'foundingDate').length;
    const [first] = gaps.nodes;
    expect(first.filled).toBe(founded);
    expect(gaps.totalCount).toBe(first.ofType - founded);
    expect(none.nodes.map(({ field }: { field: string }) => field)).not.toContain('presentIn');
  });

  it.each([
    ['first: 0', 'first'],
    ['minShare: 2', 'minShare'],
    ['after: "x"', 'after'],
  ])('refuse %s', async (given, argument) => {
    const { errors } = await ask(`{ gaps(${given}) { totalCount } }`);
    expect(errors?.[0]?.extensions['argument']).toBe(argument);
  });
});
