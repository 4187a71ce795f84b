import { pick, randomOf } from './random.ts';

/** What a row says, before it is written as strangely as tables are. */
export interface StrangeEvent {
  readonly ref: string;
  readonly when: string;
  readonly year: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly cameo: string;
  readonly score: number | undefined;
  readonly land: string;
}

/** Spellings by country of the places of tests/support/tables.ts. */
const SPELLED: Readonly<Record<string, readonly string[]>> = {
  'country:KZ': ['Kazakhstan', 'KAZAKHSTAN', 'Қазақстан', 'Qazaqstan'],
  'country:CN': ['China', '中国'],
  'country:UZ': ['Uzbekistan'],
  'country:MM': ['Burma', 'Myanmar'],
};
const COUNTRIES = Object.keys(SPELLED);
const random = randomOf(2026);
const some = (): string[] => [
  ...new Set([pick(random, COUNTRIES), ...(random() < 0.4 ? [pick(random, COUNTRIES)] : [])]),
];
const whole = (below: number): number => Math.floor(random() * below);
const two = (number: number): string => String(number).padStart(2, '0');

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SCORES: readonly (readonly [string, number | undefined])[] = [
  ['3.4', 3.4],
  ['(2.5)', -2.5],
  ['1,204', 1204],
  ['−5', -5],
  ['n/a', undefined],
  ['-9999', undefined],
];

function strangeEvent(at: number): { event: StrangeEvent; cells: string[] } {
  const [year, month, day] = [String(2020 + whole(4)), 1 + whole(12), 1 + whole(28)];
  const form = whole(3);
  const dates = [`${day} ${MONTHS[month - 1]} ${year}`, `Q${Math.ceil(month / 3)} ${year}`, year];
  const quarter = 3 * Math.ceil(month / 3);
  const days = [`${year}-${two(month)}-${two(day)}`, `${year}-${two(quarter - 2)}/${year}-${two(quarter)}`, year];
  const [sources, targets, land] = [some(), some(), pick(random, COUNTRIES)];
  const cameo = pick(random, ['010', '042', '061', '1055', '190']);
  const [written, score] = pick(random, SCORES);
  const spelled = (id: string) => pick(random, SPELLED[id] ?? []);
  const event = { ref: `A/${two(at)}`, when: days[form] ?? '', year, sources, targets, cameo, score, land };
  const note = pick(random, ['', 'two\nlines', 'a "quoted" word', 'x'.repeat(5_000)]);
  const codes: Readonly<Record<string, string>> = {
    'country:KZ': '398',
    'country:CN': 'CHN',
    'country:UZ': 'uz',
    'country:MM': '104',
  };
  const cells = [event.ref, dates[form] ?? '', sources.map(spelled).join('; '), targets.map(spelled).join(' and ')];
  return { event, cells: [...cells, cameo.replace(/^0/, ''), written, note, codes[land] ?? '', 'unused'] };
}

const cellOf = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const made = [...Array(60).keys()].map(strangeEvent);
const lines = made.map(({ cells }) => cells.map(cellOf).join('\t'));

/** What the events say, each once. */
export const EVENTS: readonly StrangeEvent[] = made.map(({ event }) => event);

/** Tab-separated with a byte order mark, a copy of a row, a blank row, a row without its key, and two columns of one name. */
export const eventsTable = `\uFEFFRef No\tDate\tSource\tTarget\tCAMEO\tScore\tNote\tLand\tLand\r\n${[
  ...lines,
  lines[3],
  '\t'.repeat(8),
  lines[5]?.replace(/^A\/\d+/, ''),
].join('\r\n')}\r\n`;

export const eventsMapping = `dataset: { name: strange-events, order: 31, title: Strange events }
source: { title: Strange events, licence: CC0-1.0, retrieved: 2026-01-31 }
table: { missing: [n/a, "-9999"], key: Ref No, duplicates: reject }
values:
  when: { column: Date, date: [D MMM YYYY, Q YYYY, YYYY] }
  cameo: { column: CAMEO, codes: cameo, pad: 3 }
entities:
  source:
    type: Country
    match: [{ name: { column: Source, split: ";" } }]
    aliases: &former { Burma: country:MM }
  target:
    type: Country
    match: [{ name: { column: Target, split: "/ and /" } }]
    aliases: *former
  land: { type: Country, match: [{ iso: "{Land#8}" }] }
  event:
    type: Event
    id: "strange-{Ref No}"
    once: true
    name: "Event {Ref No}"
    with: { period: "{when}", cameo: "{cameo}", heldIn: { entity: land } }
  score: { type: Indicator, id: strange-score, name: Score of an event }
statements:
  - { subject: source, predicate: TOOK_PART, object: event, roles: { role: source }, valid: "{when}", note: "{Note}" }
  - { subject: target, predicate: TOOK_PART, object: event, roles: { role: target }, valid: "{when}" }
  - subject: score
    predicate: OBSERVED
    value: { column: Score, decimal: "." }
    roles: { of: { entity: event }, period: "{when}" }
    valid: "{when}"
    ifMissing: record
`;

/** A figure of a country and a year: undefined where the table has none. */
export interface StrangeFigure {
  readonly country: string;
  readonly series: string;
  readonly year: string;
  readonly value: number | undefined;
}

const SERIES = ['Arrivals', 'Students, outbound'];
const YEARS = ['2019', '2020', '2021'];
const FIGURE_CODES = ['KAZ', 'CHN', 'UZB'];
const figureRows = FIGURE_CODES.flatMap((code) =>
  SERIES.map((series) => ({
    code,
    series,
    values: YEARS.map(() => (random() < 0.25 ? undefined : whole(90_000) / 10)),
  })),
);
const decimalComma = (value: number | undefined): string => {
  if (value === undefined) return '..';
  const [before = '', after] = String(value).split('.');
  return `${before.replace(/(\d)(\d{3})$/, '$1.$2')}${after === undefined ? '' : `,${after}`}`;
};

export const FIGURES: readonly StrangeFigure[] = figureRows.flatMap(({ code, series, values }) =>
  YEARS.map((year, at) => ({ country: code, series, year, value: values[at] })),
);

/** Semicolons, decimal commas, a column for each year, a title before the header and a remark after the rows. */
export const figuresTable = `Figures by country
Country Code;Series Name;2019 [YR2019];2020 [YR2020];2021 [YR2021]
${figureRows.map(({ code, series, values }) => `${code};${series};${values.map(decimalComma).join(';')}`).join('\n')}
XKX;Arrivals;1;2;3
Last updated: 2026
`;

export const figuresMapping = `dataset: { name: strange-figures, order: 32, title: Strange figures }
source: { title: Strange figures, licence: CC0-1.0, retrieved: 2026-01-31 }
table:
  delimiter: ";"
  skipLines: 1
  missing: [".."]
  unpivot: { columns: "/\\\\d{4} .*/", name: column of the year, value: figure }
values:
  year: { column: column of the year, pattern: "^\\\\d{4}" }
entities:
  country: { type: Country, match: [{ iso: "{Country Code}" }] }
  indicator: { type: Indicator, match: [{ name: "{Series Name}" }], unmatched: create }
statements:
  - subject: indicator
    predicate: OBSERVED
    value: { column: figure, decimal: ",", times: 1000 }
    unit: people
    roles: { to: { entity: country }, period: "{year}" }
    valid: "{year}"
    ifMissing: record
`;
