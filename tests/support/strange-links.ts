import { pick, randomOf } from './random.ts';

/** A link as its row says it. */
export interface StrangeLink {
  readonly from: string;
  readonly to: string;
  readonly carrier: string | undefined;
  readonly stops: number;
}

/** A rule of a country for citizens of another, from a day to another. */
export interface StrangeRule {
  readonly by: string;
  readonly for: string;
  readonly kind: string;
  readonly days: number | undefined;
  readonly from: string;
  readonly to: string | undefined;
}

const random = randomOf(77);
const whole = (below: number): number => Math.floor(random() * below);
const PORTS = ['Almaty', 'Old Quay', 'Riverport', 'Sandbank'];
const CARRIERS = ['Blue Line', 'River Air'];

export const LINKS: readonly StrangeLink[] = [...Array(40).keys()].map(() => {
  const from = pick(random, PORTS);
  const to = pick(
    random,
    PORTS.filter((port) => port !== from),
  );
  return { from, to, carrier: random() < 0.3 ? undefined : pick(random, CARRIERS), stops: whole(3) };
});

/** JSON Lines with keys inside of others; a line that is none, and one with an id that no number holds. */
export const linksTable = `${LINKS.map(({ from, to, carrier, stops }, at) =>
  JSON.stringify({ id: at, ends: { from, to: `${to} (Uzbekistan)` }, carrier: carrier ?? null, stops }),
).join('\n')}
{"id": 1,
{"id": 12345678901234567890, "ends": {"from": "Almaty", "to": "Old Quay"}, "stops": 0}
`;

export const linksMapping = `dataset: { name: strange-links, order: 33, title: Strange links }
source: { title: Strange links, licence: CC0-1.0, retrieved: 2026-01-31 }
entities:
  from: { type: Place, match: [{ name: "{ends.from}" }], unmatched: create }
  to: { type: Place, match: [{ name: { column: ends.to, part: beforeBrackets } }], unmatched: create }
  carrier: { type: Organization, match: [{ name: "{carrier}" }], unmatched: create, with: { kind: COMPANY } }
statements:
  - subject: from
    predicate: CONNECTED
    roles:
      to: { entity: to }
      operatedBy: { entity: carrier, optional: true }
      mode: AIR
      direct: { column: stops, codes: { "0": "true", "/[1-9]/": "false" } }
    ifMissing: reject
`;

const COUNTRIES = ['KAZ', 'CHN', 'UZB', 'CIV'];
const two = (number: number): string => String(number).padStart(2, '0');
const dayOf = (year: number): string => `${year}-${two(1 + whole(12))}-${two(1 + whole(28))}`;

export const RULES: readonly StrangeRule[] = [...Array(40).keys()].map(() => {
  const by = pick(random, COUNTRIES);
  const country = pick(
    random,
    COUNTRIES.filter((code) => code !== by),
  );
  const kind = pick(random, ['VISA_FREE', 'VISA_FREE_LIMITED', 'E_VISA']);
  const days = kind === 'VISA_FREE_LIMITED' ? pick(random, [14, 30, 90]) : undefined;
  const to = random() < 0.4 ? undefined : dayOf(2022 + whole(3));
  return { by, for: country, kind, days, from: dayOf(2019 + whole(3)), to };
});

const dayFirst = (day: string): string => day.split('-').toReversed().join('/');
const RULE_WORDS: Readonly<Record<string, string>> = { VISA_FREE: 'free', E_VISA: 'e-visa' };

/** Two columns in quotes with line breaks in their names, day-first dates, and rules that are days or words. */
export const rulesTable = `"Rule
of";For;Rule;From;Until
${RULES.map((rule) => {
  const said = rule.days === undefined ? RULE_WORDS[rule.kind] : `${rule.days} days (max.)`;
  return [rule.by, rule.for, said, dayFirst(rule.from), rule.to === undefined ? 'open' : dayFirst(rule.to)].join(';');
}).join('\n')}
KAZ;CHN;unknown;01/01/2020;open
KAZ;CHN;free;31/02/2020;open
`;

export const rulesMapping = `dataset: { name: strange-rules, order: 34, title: Strange rules }
source: { title: Strange rules, licence: CC0-1.0, retrieved: 2026-01-31 }
table: { delimiter: ";", columns: [by, for, rule, from, until], skipLines: 2 }
values:
  holds:
    from: { column: from, date: DD/MM/YYYY }
    to: { column: until, missing: [open], date: DD/MM/YYYY }
    openEnd: true
entities:
  by: { type: Country, match: [{ iso: "{by}" }] }
  for: { type: Country, match: [{ iso: "{for}" }] }
statements:
  - subject: by
    predicate: INTRODUCED
    roles:
      grantedTo: { entity: for }
      kind: { column: rule, codes: { free: VISA_FREE, e-visa: E_VISA, "/\\\\d+ days.*/": VISA_FREE_LIMITED } }
      maximumStay: { column: rule, pattern: "^\\\\d+", unknown: leave }
      period: "{holds}"
    valid: "{holds}"
`;
