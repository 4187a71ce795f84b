import { beforeAll, describe, expect, it } from 'vitest';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { type Answer, apiOf, ask } from '../support/ask.ts';
import { boundsOf } from '../support/bounds.ts';
import { readDriver } from '../support/graphs.ts';

const { ontology } = readOntology(['schema']);
const schema = apiOf();

/** The graph as plain lists, for an oracle that shares no code with the service. */
interface World {
  readonly entities: readonly {
    id: string;
    labels: string[];
    namedBy: string[];
    filled: string[];
    leftOut: string[];
  }[];
  readonly edges: readonly { type: string; from: string; to: string }[];
  readonly readInFull: readonly string[];
}
let world: World;

beforeAll(async () => {
  const driver = await readDriver();
  const rows = async <T>(text: string) =>
    (await driver.executeQuery(text)).records.map((record) => record.toObject() as unknown as T);
  world = {
    entities: await rows(
      'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, coalesce(n.namedBy, []) AS namedBy, keys(n) AS filled, coalesce(n.notPrinted, []) AS leftOut',
    ),
    edges: await rows(
      'MATCH (n:Entity)-[r]->(m:Entity) WHERE r.claim IS NOT NULL RETURN type(r) AS type, n.id AS from, m.id AS to',
    ),
    readInFull: (
      await rows<{ source: string }>("MATCH (d:Dataset) WHERE d.reading = 'IN_FULL' RETURN d.source AS source")
    ).map(({ source }) => source),
  };
});

const ofType = (label: string) => world.entities.filter(({ labels }) => labels.includes(label));

type Hop = readonly [type: string, direction: 'OUT' | 'IN' | 'BOTH'];

/** The places that a hop of a place leads to, one for each edge. */
const hop = (id: string, [type, direction]: Hop): string[] =>
  world.edges.flatMap((edge) => {
    if (edge.type !== type) return [];
    if (edge.from === id && direction !== 'IN') return [edge.to];
    return edge.to === id && direction !== 'OUT' ? [edge.from] : [];
  });

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
    columns: 'Actor',
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
async function found({ rows, columns, among = null, relations }: Case) {
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
      { relations, among, after },
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
    const { data: stays } =
      await ask(`{ coverage(rows: { type: "VisaRegime" }, columns: { fields: ["maximumStay", "kind", "succeeds"] }) {
      columns { field counts { recorded unknown } } rows { entity { id } cells { state because { claims { notation } } } } } }`);
    expect(stays.coverage.columns).toEqual([
      { field: 'maximumStay', counts: { recorded: 0, unknown: 2 } },
      { field: 'kind', counts: { recorded: 2, unknown: 0 } },
      { field: 'succeeds', counts: { recorded: 1, unknown: 1 } },
    ]);
    const [stay] = stays.coverage.rows.find((row: Answer['data']) => row.entity.id.endsWith('2022')).cells;
    expect(stay).toEqual({ state: 'UNKNOWN', because: { claims: [{ notation: 'C192' }] } });
  });
});

describe('gaps', () => {
  it('are ranked by the formula, and their pages walk through all of them once', async () => {
    const all: Answer['data'][] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { data, errors }: Answer = await ask(
        `query ($after: String) { gaps(type: "Event", first: 100, after: $after) { totalCount pageInfo { endCursor hasNextPage }
          nodes { entity { id } field kind state expectedness filledCount typeCount claimCount score } } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      all.push(...data.gaps.nodes);
      total = data.gaps.totalCount;
      after = data.gaps.pageInfo.hasNextPage ? data.gaps.pageInfo.endCursor : null;
    } while (after !== null);
    expect(all.length).toBe(total);
    const places = all.map(({ entity, field }) => `${entity.id} ${field}`);
    expect(new Set(places).size).toBe(total);
    const ranked = all.toSorted(
      (a, b) => b.score - a.score || (`${a.entity.id} ${a.field}` < `${b.entity.id} ${b.field}` ? -1 : 1),
    );
    expect(all).toEqual(ranked);
    const base: Record<string, number> = { NOT_PRINTED: 2, NOT_STATED: 1, NOT_READ: 0 };
    const events = ofType('Event');
    for (const gap of all) {
      const share = gap.filledCount / gap.typeCount;
      const score = (base[gap.state] ?? Number.NaN) + (share * gap.claimCount) / (gap.claimCount + 5);
      expect(gap.score).toBeCloseTo(score, 5);
      expect(gap.typeCount).toBe(events.length);
    }
    // The oracle's gaps of one attribute and one relation.
    const of = (field: string) =>
      all
        .filter((gap) => gap.field === field)
        .map(({ entity }) => entity.id)
        .sort();
    expect(of('period')).toEqual(
      events
        .filter(({ filled }) => !filled.includes('period'))
        .map(({ id }) => id)
        .sort(),
    );
    expect(of('heldIn')).toEqual(
      events
        .filter(({ id }) => hop(id, ['HELD_IN', 'OUT']).length === 0)
        .map(({ id }) => id)
        .sort(),
    );
    const leftOut = events.filter((one) => one.leftOut.includes('period') && !one.filled.includes('period'));
    expect(all.filter(({ field, state }) => field === 'period' && state === 'NOT_PRINTED').length).toBe(leftOut.length);
  });

  it('that a source denies are none', async () => {
    const { data } = await ask(
      '{ gaps(about: ["Abai Institute"], fields: ["presentIn", "acronym"], first: 100) { nodes { field } } }',
    );
    expect(data.gaps.nodes).not.toContainEqual({ field: 'presentIn' });
  });
});

const MATRIX = (rows: string, rest = '') =>
  `{ coverage(rows: { ${rows} }, columns: { type: "Country", entities: ["KZ", "country:CN"] }, relations: ["presentIn"]${rest}) { counts { recorded } rows { entity { id } cells { state because { claims { id } } sources { name } } } } }`;

describe('one row or many', () => {
  it.each([
    [
      'a matrix',
      (first: number) => MATRIX('type: "Actor", related: { by: "keyActorOf", to: "KZ" }', `, first: ${first}`),
    ],
    [
      'a matrix of fields',
      (first: number) =>
        `{ coverage(rows: { type: "Event" }, columns: { fields: [] }, first: ${first}) { rows { entity { id } cells { state because { claimCount } } } } }`,
    ],
    [
      'gaps',
      (first: number) =>
        `{ gaps(type: "Actor", first: ${first}) { totalCount nodes { entity { name } state because { claimCount } } } }`,
    ],
  ])('cost no more than the document says: %s', async (_, question) => {
    for (const first of [1, 60]) {
      const { errors, statements, waits } = await ask(question(first));
      expect(errors).toBeUndefined();
      const bounds = boundsOf(schema, ontology, question(first));
      expect(statements).toBeLessThanOrEqual(bounds.statements);
      expect(waits).toBeLessThanOrEqual(bounds.waits);
    }
  });

  it('cost the same whether entities are known or not', async () => {
    const ids = Array.from({ length: 500 }, (_, at) => `"nobody ${at}"`).join(', ');
    const { codes, errors, statements } = await ask(MATRIX(`type: "Actor", entities: [${ids}]`));
    expect(codes).toEqual(['UNKNOWN_ENTITY']);
    expect(errors?.[0]?.extensions['argument']).toBe('rows.entities.0');
    expect(statements).toBeLessThanOrEqual(6);
  });
});

const refused = (rows: string, columns: string, rest = '') =>
  `{ coverage(rows: { ${rows} }, columns: { ${columns} }${rest}) { totalCount } }`;
const COUNTRY = 'type: "Country", entities: ["CN"]';

/** The question, the code, the argument and words of the message. */
const FAULTS: [string, string, string, RegExp][] = [
  [refused('type: "Nothing"', COUNTRY), 'BAD_FILTER', 'rows.type', /"Nothing" is no type; expected one of Actor, /],
  [refused('entities: ["KZ"]', COUNTRY), 'BAD_FILTER', 'rows.type', /no type is given/],
  [refused('type: "Actor", fields: ["kind"]', COUNTRY), 'BAD_FILTER', 'rows.fields', /only columns/],
  [refused('type: "Actor", entities: []', COUNTRY), 'BAD_FILTER', 'rows.entities', /it is empty/],
  [
    refused('type: "Actor", entities: ["KZ"]', COUNTRY),
    'BAD_FILTER',
    'rows.entities.0',
    /is a Country; expected a Actor|is a Country; expected an Actor/,
  ],
  [refused('type: "Country", entities: ["Kazahstan"]', COUNTRY), 'UNKNOWN_ENTITY', 'rows.entities.0', /Did you mean/],
  [refused('type: "Country", entities: ["Congo"]', COUNTRY), 'AMBIGUOUS_ENTITY', 'rows.entities.0', /ask by id/],
  [
    refused('type: "Actor", related: { by: "knows" }', COUNTRY),
    'BAD_FILTER',
    'rows.related.by',
    /expected one of .*presentIn/,
  ],
  [
    refused('type: "Actor", related: { by: "keyActorOf", to: "Nowhere" }', COUNTRY),
    'UNKNOWN_ENTITY',
    'rows.related.to.0',
    /Nowhere/,
  ],
  [
    refused('type: "Actor", entities: ["KZ"], related: { by: "uses" }', COUNTRY),
    'BAD_FILTER',
    'rows.related',
    /not both/,
  ],
  [refused('type: "Actor"', 'type: "Country", fields: ["kind"]'), 'BAD_FILTER', 'columns.fields', /not both/],
  [
    refused('type: "Event"', 'fields: ["kind", "colour"]'),
    'BAD_FILTER',
    'columns.fields.1',
    /expected one of .*heldIn/,
  ],
  [refused('type: "Event"', 'fields: ["kind"]', ', relations: ["heldIn"]'), 'BAD_FILTER', 'relations', /leave it out/],
  [
    refused('type: "Actor"', COUNTRY, ', relations: ["presentIn", "absent"]'),
    'BAD_FILTER',
    'relations.1',
    /expected one of .*presentIn/,
  ],
  [refused('type: "Actor"', COUNTRY, ', relations: []'), 'BAD_FILTER', 'relations', /at least one/],
  [
    refused('type: "Actor"', COUNTRY, ', relations: ["uses.nothing"]'),
    'BAD_FILTER',
    'relations.0',
    /uses\.instrumentOf/,
  ],
  [refused('type: "Goal"', 'type: "Place"', ', relations: ["a.b.c"]'), 'BAD_FILTER', 'relations.0', /no such way/],
  [refused('type: "Actor"', COUNTRY, ', hops: 3'), 'BAD_FILTER', 'hops', /expected 1 or 2/],
  [refused('type: "Country"', 'type: "Country"'), 'QUERY_TOO_EXPENSIVE', 'rows', /cells \d+, allowed 5000/],
  [
    refused('type: "Actor"', COUNTRY, ', years: { from: 2024, to: 2020 }'),
    'BAD_FILTER',
    'years',
    /end before they begin/,
  ],
  [
    refused('type: "Actor"', COUNTRY, ', years: { from: 1900, to: 2020 }'),
    'QUERY_TOO_EXPENSIVE',
    'years',
    /years 121, allowed 50/,
  ],
  [refused('type: "Actor"', COUNTRY, ', years: { from: -5, to: 2 }'), 'BAD_FILTER', 'years', /no years/],
  [refused('type: "Actor"', COUNTRY, ', first: 0'), 'BAD_PAGE', 'first', /expected 1 to 100/],
  [refused('type: "Actor"', COUNTRY, ', after: "x"'), 'BAD_CURSOR', 'after', /no cursor of this question/],
  ['{ gaps { totalCount } }', 'BAD_FILTER', 'type', /no type is given/],
  ['{ gaps(type: "Nothing") { totalCount } }', 'BAD_FILTER', 'type', /expected one of/],
  ['{ gaps(about: []) { totalCount } }', 'BAD_FILTER', 'about', /it is empty/],
  ['{ gaps(about: ["Nowhere"]) { totalCount } }', 'UNKNOWN_ENTITY', 'about.0', /Nowhere/],
  ['{ gaps(type: "Event", fields: ["colour"]) { totalCount } }', 'BAD_FILTER', 'fields.0', /expected some of .*heldIn/],
  ['{ gaps(type: "Event", first: 101) { totalCount } }', 'BAD_PAGE', 'first', /expected 1 to 100/],
  ['{ gaps(type: "Event", after: "x") { totalCount } }', 'BAD_CURSOR', 'after', /no cursor of this question/],
];

describe('a fault of the client', () => {
  it.each(FAULTS)('%#: %s', async (source, code, argument, message) => {
    const { errors } = await ask(source);
    expect(errors?.map(({ extensions }) => [extensions['code'], extensions['argument']])).toEqual([[code, argument]]);
    expect(errors?.[0]?.message).toMatch(message);
  });

  it('is a cursor of another question, of either field', async () => {
    const page = async (source: string) => (await ask(source)).data;
    const events = await page('{ gaps(type: "Event", first: 1) { pageInfo { endCursor } } }');
    const cursor = events.gaps.pageInfo.endCursor;
    expect((await ask(`{ gaps(type: "Actor", first: 1, after: "${cursor}") { totalCount } }`)).codes).toEqual([
      'BAD_CURSOR',
    ]);
    const rows = await page(
      '{ coverage(rows: { type: "Actor" }, columns: { type: "Country", entities: ["CN"] }, first: 1) { pageInfo { endCursor } } }',
    );
    const place = rows.coverage.pageInfo.endCursor;
    const other = `{ coverage(rows: { type: "Actor" }, columns: { type: "Country", entities: ["KZ"] }, first: 1, after: "${place}") { totalCount } }`;
    expect((await ask(other)).codes).toEqual(['BAD_CURSOR']);
  });
});
