import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, ask } from '../support/ask.ts';
import { type Hop, hopIn, readWorld, type World } from '../support/coverage-oracle.ts';

let world: World;

beforeAll(async () => {
  world = await readWorld();
});

const ofType = (label: string) => world.entities.filter(({ labels }) => labels.includes(label));
const hop = (id: string, one: Hop): string[] => hopIn(world, id, one);

interface Case {
  readonly rows: string;
  readonly columns: string;
  /** The columns, where not all of the type. */
  readonly among?: readonly string[];
  readonly relations: readonly string[];
  readonly hops: readonly (readonly Hop[])[];
  readonly denial?: Hop;
}

const CASES: readonly Case[] = [
  {
    rows: 'Actor',
    columns: 'Country',
    among: ['country:CN', 'country:KZ', 'country:RU'],
    relations: ['presentIn'],
    hops: [[['PRESENT_IN', 'OUT']]],
    denial: ['ABSENT_FROM', 'OUT'],
  },
  {
    rows: 'Place',
    columns: 'Organization',
    relations: ['presentActors'],
    hops: [[['PRESENT_IN', 'IN']]],
    denial: ['ABSENT_FROM', 'IN'],
  },
  { rows: 'Instrument', columns: 'Country', relations: ['instrumentOf'], hops: [[['HAS_INSTRUMENT', 'IN']]] },
  {
    rows: 'Instrument',
    columns: 'Country',
    relations: ['usedBy.presentIn', 'instrumentOf', 'examples.hostedBy'],
    hops: [
      [['HAS_INSTRUMENT', 'IN']],
      [
        ['USES', 'IN'],
        ['PRESENT_IN', 'OUT'],
      ],
      [
        ['HAS_EXAMPLE', 'OUT'],
        ['HOSTS', 'IN'],
      ],
    ],
  },
  { rows: 'Region', columns: 'Region', relations: ['partOf'], hops: [[['PART_OF', 'OUT']]] },
  {
    rows: 'Region',
    columns: 'Concept',
    relations: ['hasParts.positionsItselfAs'],
    hops: [
      [
        ['PART_OF', 'IN'],
        ['POSITIONS_ITSELF_AS', 'OUT'],
      ],
    ],
  },
  { rows: 'Goal', columns: 'Country', relations: ['pursuedBy'], hops: [[['PURSUES', 'IN']]] },
];

function expected({ rows, columns, among, hops, denial }: Case) {
  const across = ofType(columns).filter(({ id }) => among?.includes(id) ?? true);
  return new Map(
    ofType(rows).map((row) => [
      row.id,
      across.map((column) => {
        const count = hops
          .flatMap(([first, second]) =>
            second === undefined
              ? hop(row.id, first as Hop)
              : hop(row.id, first as Hop).flatMap((id) => hop(id, second)),
          )
          .filter((id) => id === column.id).length;
        const denied = denial !== undefined && hop(row.id, denial).includes(column.id);
        const spoken = world.readInFull.some((one) => row.namedBy.includes(one) && column.namedBy.includes(one));
        const silent = spoken ? 'UNKNOWN' : 'NEVER_LOOKED';
        const state = count > 0 ? 'RECORDED' : denied ? 'RECORDED_AS_NONE' : silent;
        return `${column.id} ${state} ${count}`;
      }),
    ]),
  );
}

/** All pages of the rows of a matrix, one cell a text, by row. */
async function found({ rows, columns, among, relations }: Case) {
  const cells = new Map<string, string[]>();
  let after: string | null = null;
  let first: Answer['data'];
  do {
    const { data, errors }: Answer = await ask(
      `query ($relations: [String!], $among: [String!], $after: String) { coverage(rows: { type: "${rows}" }, columns: { type: "${columns}", entities: $among }, relations: $relations, first: 20, after: $after) {
        totalCount counts { recorded recordedAsNone unknown neverLooked }
        columns { counts { recorded recordedAsNone unknown neverLooked } }
        rows { entity { id } counts { recorded recordedAsNone unknown neverLooked } cells { column { entity { id } } state count } }
        pageInfo { endCursor hasNextPage } } }`,
      { relations, ...(among ? { among } : {}), after },
    );
    expect(errors).toBeUndefined();
    first ??= data.coverage;
    for (const row of data.coverage.rows) {
      expect(cells.has(row.entity.id)).toBe(false);
      cells.set(
        row.entity.id,
        // biome-ignore lint/suspicious/noExplicitAny: the shape is that of the question above.
        row.cells.map((cell: any) => `${cell.column.entity.id} ${cell.state} ${cell.count}`),
      );
      expect(Object.values(row.counts as Record<string, number>)).toEqual(tally(cells.get(row.entity.id) ?? []));
    }
    after = data.coverage.pageInfo.hasNextPage ? data.coverage.pageInfo.endCursor : null;
  } while (after !== null);
  expect(first.totalCount).toBe(cells.size);
  return { cells, first };
}

const tally = (cells: readonly string[]): number[] =>
  ['RECORDED', 'RECORDED_AS_NONE', 'UNKNOWN', 'NEVER_LOOKED'].map(
    (state) => cells.filter((cell) => cell.split(' ')[1] === state).length,
  );

const sorted = (cells: ReadonlyMap<string, readonly string[]>) =>
  [...cells].map(([id, all]) => [id, all.toSorted()] as const).sort(([a], [b]) => (a < b ? -1 : 1));

describe('a matrix', () => {
  it.each(CASES.map((one) => [`${one.rows} by ${one.columns} through ${one.relations}`, one] as const))(
    'counts what an oracle counts: %s',
    async (_, one) => {
      const { cells, first } = await found(one);
      const wanted = expected(one);
      expect(sorted(cells)).toEqual(sorted(wanted));
      const all = [...wanted.values()].flat();
      expect(Object.values(first.counts)).toEqual(tally(all));
      const sums = first.columns.map(({ counts }: { counts: Record<string, number> }) => Object.values(counts));
      expect([0, 1, 2, 3].map((at) => sums.reduce((sum: number, one: number[]) => sum + (one[at] ?? 0), 0))).toEqual(
        tally(all),
      );
    },
  );

  it('has years, by the dates of edges and the periods of what they lead to', async () => {
    const { data, errors } =
      await ask(`{ coverage(rows: { type: "VisaRegime" }, columns: { type: "Country", entities: ["CN", "KZ"] },
      relations: ["grantedBy"], years: { from: 2021, to: 2024 }) {
      years { year counts { recorded unknown } }
      rows { entity { id } cells { state count undatedCount years { year state count because { claims { notation } } } } } } }`);
    expect(errors).toBeUndefined();
    const texts = data.coverage.rows.map((row: Answer['data']) => [
      row.entity.id,
      ...row.cells.map((cell: Answer['data']) =>
        [cell.state, ...cell.years.map((year: Answer['data']) => `${year.year} ${year.count}`)].join(', '),
      ),
    ]);
    expect(texts.sort()).toEqual([
      ['visa-regime:cn-kz-2022', 'UNKNOWN, 2021 0, 2022 0, 2023 0, 2024 0', 'RECORDED, 2021 0, 2022 1, 2023 1, 2024 1'],
      [
        'visa-regime:cn-kz-2023',
        'RECORDED, 2021 0, 2022 0, 2023 1, 2024 1',
        'RECORDED, 2021 0, 2022 0, 2023 1, 2024 1',
      ],
    ]);
    expect(data.coverage.years.map((one: Answer['data']) => [one.year, one.counts.recorded])).toEqual([
      [2021, 0],
      [2022, 1],
      [2023, 3],
      [2024, 3],
    ]);
    const [first] = data.coverage.rows
      .find((row: Answer['data']) => row.entity.id.endsWith('2022'))
      .cells[1].years.slice(1);
    expect(first.because.claims).toEqual([{ notation: 'C192' }]);
  });

  it('takes a value that a source leaves out as unknown, with the claim that leaves it out', async () => {
    const { data: values } =
      await ask(`{ coverage(rows: { type: "Indicator" }, columns: { type: "Country", entities: ["CN"] }, relations: ["observations.from"], first: 100) {
      rows { entity { name } cells { state count because { claims { notation } } } } } }`);
    const cells = values.coverage.rows.flatMap((row: Answer['data']) => row.cells);
    expect(cells).toContainEqual({ state: 'UNKNOWN', count: 0, because: { claims: [{ notation: 'C263' }] } });
    const { data: fields } =
      await ask(`{ coverage(rows: { type: "Observation", entities: ["observation:chinese-investment"] }, columns: { fields: ["value", "trend", "indicator", "of"] }) {
      rows { cells { column { field } state because { claims { notation } } } } } }`);
    expect(
      fields.coverage.rows[0].cells.map(({ column, state, because }: Answer['data']) =>
        [column.field, state, ...because.claims.map((claim: Answer['data']) => claim.notation)].join(' '),
      ),
    ).toEqual(['value UNKNOWN C263', 'trend RECORDED C263', 'indicator RECORDED C263', 'of UNKNOWN']);
  });
});
