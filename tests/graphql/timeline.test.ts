import { describe, expect, it } from 'vitest';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { apiOf, ask } from '../support/ask.ts';
import { boundsOf } from '../support/bounds.ts';
import { type SeedRow, seedRows } from '../support/seed-rows.ts';

const DATES = new Set(['period', 'foundingDate', 'signed', 'published']);
const MAKING = new Set(['INTRODUCED', 'OBSERVED', 'CONNECTED', 'STATED', 'HAS_ISSUE']);

interface Dated {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The dated facts of rows, reckoned from the cells alone. */
function datedRows(rows: readonly SeedRow[]): Dated[][] {
  return rows
    .filter(({ rank }) => rank !== 'DEPRECATED')
    .map((row) => {
      const dates = row.roles
        .split(';')
        .map((role) => role.trim().split('='))
        .filter(([name = '']) => DATES.has(name));
      if (DATES.has(row.predicate)) return row.value === '' ? [] : [datedOf([row.subject, row.predicate], row.value)];
      if (!MAKING.has(row.predicate))
        return row.valid === '' ? [] : [datedOf([row.subject, row.object, row.predicate], row.valid)];
      if (dates.length > 0) return dates.map(([name = '', text = '']) => datedOf([row.object, name], text));
      return row.valid === '' ? [] : [datedOf([row.object, row.predicate], row.valid)];
    });
}

function datedOf(parts: readonly string[], text: string): Dated {
  const [first = '', last = first] = text.split('/');
  const from = Number(`${first}-01-01`.slice(0, 10).replaceAll('-', ''));
  const to =
    last === '..' ? 99_999_999 : Number(`${last}${'-12-31'.slice(last.length - 4)}`.slice(0, 10).replaceAll('-', ''));
  return { key: [...parts, text].join('|'), from, to };
}

const YEARS = 'histogram(interval: YEAR) { undatedCount complete buckets { edtf certain possible begins } }';

describe('a timeline', () => {
  it('counts in its histogram what the rows of the seed say, each fact once, and the rest apart', async () => {
    const rows = datedRows(seedRows('article'));
    const facts = [...new Map(rows.flat().map((one) => [one.key, one])).values()];
    const { data, errors } = await ask(
      `{ timeline(where: { dataset: "article" }) { totalCount complete ${YEARS} } claims(first: 1, where: { dataset: "article", naming: false }) { totalCount } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.timeline).toMatchObject({ totalCount: facts.length, complete: true });
    const buckets = data.timeline.histogram.buckets as { edtf: string; certain: number; possible: number }[];
    expect(buckets.map(({ edtf }) => edtf)).toEqual(Array.from({ length: 76 }, (_, at) => String(1949 + at)));
    for (const { edtf, certain, possible } of buckets) {
      const [start, end] = [Number(`${edtf}0101`), Number(`${edtf}1231`)];
      const touching = facts.filter(({ from, to }) => from <= end && to >= start);
      const inside = touching.filter(({ from, to }) => from >= start && to <= end).length;
      expect([edtf, certain, possible]).toEqual([edtf, inside, touching.length - inside]);
    }
    const dated = rows.filter(({ length }) => length > 0).length;
    expect(data.timeline.histogram.undatedCount).toBe(data.claims.totalCount - dated);
  });

  it('is the same in one page and in many', async () => {
    const page = async (first: number, after: string | null) => {
      const place = after === null ? '' : `, after: "${after}"`;
      const { data, errors } = await ask(
        `{ timeline { entries(first: ${first}${place}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
      );
      expect(errors).toBeUndefined();
      return data.timeline.entries;
    };
    const whole = await page(100, null);
    expect(whole.nodes).toHaveLength(whole.totalCount);
    const seen: { id: string }[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await page(15, after);
      seen.push(...nodes);
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toEqual(whole.nodes);
  });

  it('keeps the scope, the range, the kinds and the relations asked for', async () => {
    const { data, errors } = await ask(`{
      one: timeline(of: ["Nevada-Semey"]) { entries { nodes { predicate period { edtf } } } }
      near: timeline(of: ["KZ"], neighbours: true, relations: ["foundingDate"]) { entries { nodes { entity { name } } } }
      range: timeline(range: "1940/1990", where: { dataset: "article" }) { entries { nodes { period { edtf } } } }
      edges: timeline(kinds: [EDGE], relations: ["HELD_IN"], types: [Place]) { entries { nodes { kind predicate object { id } } } }
      past: timeline(asOf: { knownAt: "2000-01-01T00:00:00Z" }) { totalCount undated { totalCount } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.one.entries.nodes).toEqual([{ predicate: 'foundingDate', period: { edtf: '1989' } }]);
    expect(data.near.entries.nodes).toContainEqual({ entity: { name: 'Nevada-Semey' } });
    expect(data.range.entries.nodes).toEqual([{ period: { edtf: '1949' } }, { period: { edtf: '1989' } }]);
    expect(data.edges.entries.nodes.length).toBeGreaterThan(0);
    for (const { kind, predicate } of data.edges.entries.nodes) expect([kind, predicate]).toEqual(['EDGE', 'HELD_IN']);
    expect(data.past).toEqual({ totalCount: 0, undated: { totalCount: 0 } });
  });

  it('says which bound its buckets hit', async () => {
    const { data } = await ask(
      '{ timeline { histogram(interval: MONTH) { complete message bucketCount buckets { edtf } } } }',
    );
    const { complete, message, bucketCount, buckets } = data.timeline.histogram;
    expect([complete, buckets.length]).toEqual([false, 600]);
    expect(message).toBe(
      `There are ${bucketCount} buckets; the first 600 are shown. Give a range, or a longer interval.`,
    );
  });

  it.each([
    ['timeline(range: "2024/2023") { totalCount }', undefined, /2024\/2023" is no EDTF text/],
    ['timeline(range: "2023-02-30") { totalCount }', undefined, /is no EDTF text/],
    ['timeline(of: ["Atlantis"]) { totalCount }', 'of.0', /Nothing is known by "Atlantis"/],
    ['timeline(relations: ["period", "LIKES"]) { totalCount }', 'relations.1', /"LIKES" is no predicate/],
    ['timeline(neighbours: true) { totalCount }', 'neighbours', /whose neighbours/],
    ['timeline(pair: ["KZ", "KAZ"]) { totalCount }', 'pair', /pair has 1 different countries; expected two/],
    ['timeline(where: { speaker: "X" }) { totalCount }', 'where.speaker', /is no id/],
    ['timeline { entries(first: 0) { totalCount } }', 'first', /expected 1 to 100/],
    ['timeline { entries(after: "x") { totalCount } }', 'after', /no cursor of this question/],
    ['timeline { undated(skip: -1) { totalCount } }', 'skip', /expected 0 to 1000000/],
  ])('refuses what cannot be meant: %s', async (field, argument, message) => {
    const { errors, codes } = await ask(`{ ${field} }`);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions['argument']).toBe(argument);
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  });

  it('costs the same for one entry and for a hundred', async () => {
    const source = (first: number) =>
      `{ timeline { undated(first: ${first}) { claims { id } } histogram { undatedCount } entries(first: ${first}) { nodes { what entity { name } object { name } orderOpenWith { id } claim { id } because { claimCount claims { id } } } } } }`;
    const [one, many] = [await ask(source(1)), await ask(source(100))];
    expect(many.errors).toBeUndefined();
    const bounds = boundsOf(apiOf(), readOntology(['schema']).ontology, source(100));
    for (const { statements, waits } of [one, many]) {
      expect(statements).toBeLessThanOrEqual(bounds.statements);
      expect(waits).toBeLessThanOrEqual(bounds.waits);
    }
  });
});
