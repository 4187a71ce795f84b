import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, askOf } from '../support/ask.ts';
import { writeGraph } from '../support/graphs.ts';
import { LINKS, linksMapping, linksTable, RULES, rulesMapping, rulesTable } from '../support/strange-links.ts';
import {
  EVENTS,
  eventsMapping,
  eventsTable,
  FIGURES,
  figuresMapping,
  figuresTable,
  type StrangeFigure,
} from '../support/strange-tables.ts';
import { folderWith, loadPlaces, loadTable } from '../support/tables.ts';

let ask: Ask;
let rejected: Record<string, readonly string[]>;

const FILES = {
  'events.tsv': eventsTable,
  'events.yaml': eventsMapping,
  'figures.csv': figuresTable,
  'figures.yaml': figuresMapping,
  'links.jsonl': linksTable,
  'links.yaml': linksMapping,
  'rules.csv': rulesTable,
  'rules.yaml': rulesMapping,
};

beforeAll(async () => {
  const graph = await writeGraph();
  await loadPlaces(graph);
  const folder = folderWith(FILES);
  rejected = {};
  for (const file of Object.keys(FILES).filter((name) => !name.endsWith('.yaml'))) {
    const loaded = await loadTable(graph, folder, file);
    expect(loaded.problems).toEqual([]);
    rejected[file] = loaded.rejected;
  }
  ask = askOf(graph);
});

/** The answer at the first field; every question here is answered. */
async function answer(question: string, path: string): Promise<unknown> {
  const { data, errors } = await ask(question);
  expect(errors).toBeUndefined();
  return path.split('.').reduce((at, key) => at[key], data);
}

/** Counts, or another measure, by the text of the key. */
async function groups(list: string, path: string, { measure = 'count', of = '', where = '' } = {}) {
  const [opened, closed] = list.includes('{') ? [list, ' }'] : [`${list}${where && `(where: ${where})`}`, ''];
  const key = `groups(by: [{ ${path} }]${of && `, of: "${of}"`}, first: 100) { rows { keys { text } ${measure} } }`;
  const found = await ask(`{ ${opened} { ${key} }${closed} }`);
  expect(found.errors).toBeUndefined();
  const [first] = Object.values(found.data) as [{ groups?: unknown }];
  const holder = (first.groups === undefined ? Object.values(first)[0] : first) as {
    groups: { rows: { keys: { text: string }[]; [measure: string]: unknown }[] };
  };
  return Object.fromEntries(holder.groups.rows.map((row) => [row.keys[0]?.text, row[measure]]));
}

/** The same by plain code. */
function counted<T>(rows: readonly T[], keys: (row: T) => readonly (string | undefined | null)[]) {
  const counts: Record<string, number> = {};
  for (const row of rows) for (const key of new Set(keys(row))) counts[String(key)] = (counts[String(key)] ?? 0) + 1;
  return counts;
}
const CODES: Readonly<Record<string, string>> = {
  KAZ: 'country:KZ',
  CHN: 'country:CN',
  UZB: 'country:UZ',
  CIV: 'country:CI',
};
const idOf = (code: string): string => CODES[code] ?? code;
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const given = (figures: readonly StrangeFigure[]): number[] => figures.flatMap(({ value }) => value ?? []);

describe('rows that cannot be taken over', () => {
  it.each([
    ['events.tsv', [/^62: the row repeats one before it/, /^63: Ref No: a row has its key/, /^64: Ref No: a row has/]],
    [
      'figures.csv',
      [...Array(3).fill(/^8: entities\.country "XKX": no Country/), /^9: the row has 1 cells, the header 5/],
    ],
    ['links.jsonl', [/^41: a line is a JSON object/, /^42: .*id "12345678901234567000" has more digits than/]],
    ['rules.csv', [/^41: .*kind "unknown": a value that is in the code list/, /^42: .*2020-02-31/]],
  ])('of %s are told', (file, told) => {
    expect(rejected[file]).toHaveLength(told.length);
    for (const [at, pattern] of told.entries()) expect(rejected[file]?.[at]).toMatch(pattern);
  });
});

const ROWS = '{ namedBy: { source: "source:strange-events" } }';

describe('events', () => {
  it('are as many as there are rows', async () => {
    expect(await answer(`{ events(where: ${ROWS}) { totalCount } }`, 'events.totalCount')).toBe(EVENTS.length);
  });

  it.each([
    ['by CAMEO code', 'path: "cameo"', ({ cameo }) => [cameo]],
    ['by date as it is known', 'path: "period"', ({ when }) => [when]],
    ['by year', 'path: "period", interval: YEAR', ({ year }) => [year]],
    ['by the country that held them', 'path: "heldIn"', ({ land }) => [land]],
    ['by who took part', 'path: "participants"', ({ sources, targets }) => [...sources, ...targets]],
  ] satisfies [string, string, (event: (typeof EVENTS)[number]) => string[]][])('%s', async (_, path, keys) => {
    expect(await groups('events', path, { where: ROWS })).toEqual(counted(EVENTS, keys));
  });

  it('of Kazakhstan by its role', async () => {
    const roles = EVENTS.flatMap(({ sources, targets }) => [
      ...(sources.includes('country:KZ') ? ['source'] : []),
      ...(targets.includes('country:KZ') ? ['target'] : []),
    ]);
    const found = await groups('country(code: "KZ") { tookPartIn', 'path: "edge.role"');
    expect(found).toEqual(counted(roles, (role) => [role]));
  });

  it.each(['country:KZ', 'country:CN', 'country:MM'])('in which %s is source', async (id) => {
    const where = `{ participants: { some: { id: { eq: "${id}" } }, edge: { role: { eq: "source" } } } }`;
    const wanted = EVENTS.filter(({ sources }) => sources.includes(id)).length;
    expect(await answer(`{ events(where: ${where}) { totalCount } }`, 'events.totalCount')).toBe(wanted);
  });

  it('between Kazakhstan and China, by name', async () => {
    const some = (id: string) => `{ participants: { some: { id: { eq: "${id}" } } } }`;
    const wanted = EVENTS.filter(({ sources, targets }) =>
      ['country:KZ', 'country:CN'].every((id) => [...sources, ...targets].includes(id)),
    ).map(({ ref }) => `Event ${ref}`);
    const question = `{ events(first: 100, where: { and: [${some('country:KZ')}, ${some('country:CN')}] }) { nodes { name } } }`;
    const nodes = (await answer(question, 'events.nodes')) as { name: string }[];
    expect(nodes.map(({ name }) => name).toSorted()).toEqual(wanted.toSorted());
  });

  it.each([
    ['sum', (scores: number[]) => sum(scores)],
    ['min', (scores: number[]) => Math.min(...scores)],
    ['valueCount', (scores: number[]) => scores.length],
    ['missingCount', (scores: number[]) => EVENTS.length - scores.length],
  ])('their scores: %s', async (measure, figure) => {
    const list = 'indicator(id: "indicator:strange-score") { observations';
    const found = await groups(list, 'path: "indicator"', { measure, of: 'value' });
    expect(found['indicator:strange-score']).toBeCloseTo(figure(EVENTS.flatMap(({ score }) => score ?? [])), 6);
  });

  it('cite the key of their row', async () => {
    const list = `{ events(where: { and: [${ROWS}, { name: { eq: "Event A/07" } }] }) { nodes { participants { edges { claim { evidence { record } } } } } } }`;
    const [node] = (await answer(list, 'events.nodes')) as {
      participants: { edges: { claim: { evidence: { record: string }[] } }[] };
    }[];
    expect(node?.participants.edges[0]?.claim.evidence[0]?.record).toBe('events.tsv#Ref No=A/07');
  });
});

describe('figures', () => {
  const all = '{ indicator: { some: { name: { eq: "Arrivals" } } } }';
  const arrivals = FIGURES.filter(({ series }) => series === 'Arrivals');

  it.each([
    ['by year', 'path: "period"', (figure) => [figure.year]],
    ['by country', 'path: "to"', (figure) => [idOf(figure.country)]],
  ] satisfies [string, string, (figure: StrangeFigure) => string[]][])(
    '%s: how many, and their sums',
    async (_, path, keys) => {
      expect(await groups('observations', path, { where: all })).toEqual(counted(arrivals, keys));
      const sums = await groups('observations', path, { where: all, measure: 'sum', of: 'value' });
      for (const [key, value] of Object.entries(sums)) {
        const own = given(arrivals.filter((figure) => keys(figure).includes(key)));
        if (own.length === 0) expect(value).toBeNull();
        else expect(value).toBeCloseTo(1000 * sum(own), 3);
      }
    },
  );

  it('that the table leaves out are counted, and are no zero', async () => {
    const question =
      '{ observations(where: { and: [{ unit: { eq: "people" } }, { value: { exists: false } }] }) { totalCount } }';
    expect(await answer(question, 'observations.totalCount')).toBe(
      FIGURES.filter(({ value }) => value === undefined).length,
    );
  });

  it('cite the cell that they stand in', async () => {
    const question = `{ observations(first: 1, where: { and: [${all}, { to: { some: { id: { eq: "country:KZ" } } } }, { period: { within: "2020" } }] }) { nodes { indicator { edges { claim { evidence { record } } } } } } }`;
    expect(JSON.stringify(await answer(question, 'observations.nodes'))).toContain('figures.csv#cell=2,4');
  });
});

describe('links', () => {
  const slug = (name: string) => `place:${name.toLowerCase().replace(' ', '-')}`;

  it.each([
    ['by where they start', 'path: "from"', (link) => [slug(link.from)]],
    ['by where they lead', 'path: "to"', (link) => [slug(link.to)]],
    ['by who serves them', 'path: "operatedBy.name"', (link) => [link.carrier ?? null]],
    ['by whether they are direct', 'path: "direct"', (link) => [String(link.stops === 0)]],
  ] satisfies [string, string, (link: (typeof LINKS)[number]) => (string | null)[]][])('%s', async (_, path, keys) => {
    expect(await groups('transportLinks', path)).toEqual(counted(LINKS, keys));
  });

  it('of an airline from a place', async () => {
    const question =
      '{ organizations(where: { name: { eq: "River Air" } }) { nodes { linksOperated { totalCount groups(by: [{ path: "from.name" }]) { rows { keys { text } count } } } } } }';
    const [node] = (await answer(question, 'organizations.nodes')) as {
      linksOperated: { totalCount: number; groups: { rows: { keys: { text: string }[]; count: number }[] } };
    }[];
    const own = LINKS.filter(({ carrier }) => carrier === 'River Air');
    const rows = node?.linksOperated.groups.rows ?? [];
    expect(node?.linksOperated.totalCount).toBe(own.length);
    expect(Object.fromEntries(rows.map(({ keys, count }) => [keys[0]?.text, count]))).toEqual(
      counted(own, ({ from }) => [from]),
    );
  });
});

describe('rules', () => {
  it.each([
    ['by kind', 'path: "kind"', (rule) => [rule.kind]],
    ['by who grants them', 'path: "grantedBy"', (rule) => [idOf(rule.by)]],
    ['by the longest stay', 'path: "maximumStay"', (rule) => [rule.days === undefined ? null : String(rule.days)]],
    ['by the year in which they begin', 'path: "period", interval: YEAR', (rule) => [rule.from.slice(0, 4)]],
  ] satisfies [string, string, (rule: (typeof RULES)[number]) => (string | null)[]][])('%s', async (_, path, keys) => {
    expect(await groups('visaRegimes', path)).toEqual(counted(RULES, keys));
  });

  it.each(['2020-06-01', '2023-07-15'])('that hold on %s, by country', async (day) => {
    const question = `{ country(code: "KZ", asOf: { validOn: "${day}" }) { visaRegimesGranted { totalCount } } }`;
    const own = RULES.filter(({ by, from, to }) => by === 'KAZ' && from <= day && (to === undefined || day <= to));
    expect(await answer(question, 'country.visaRegimesGranted.totalCount')).toBe(own.length);
  });
});
