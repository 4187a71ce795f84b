import { maybe, pick, type Random, randomOf } from './random.ts';

/** A small world of entities, edges and claims, made from a seed; plain objects, and the same as a Data Package. */
export interface Thing {
  readonly id: string;
  readonly type: string;
  /** The shown name first; a figure may have none. */
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly sources: Set<string>;
}

export interface Tie {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly claim: Fact;
}

/** A row of the claims table. */
export interface Fact {
  readonly notation: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly value: string;
  readonly text: string;
  readonly cells: Readonly<Record<string, string>>;
}

export interface World {
  readonly things: readonly Thing[];
  readonly ties: readonly Tie[];
  readonly facts: readonly Fact[];
}

export const WORDS = [
  'Xi’an',
  'Ürümqi',
  'ürümqi',
  'Алматы',
  '北京',
  'Forum',
  'FÓRUM',
  'Games',
  'Kazakh',
  '😀 gala',
  'ｆｕｌｌ',
  'O\'Neil "x"',
  'and',
  'a.b*c',
  '`n`',
];
export const PERIODS = [
  '2022',
  '2023-05',
  '2024-09-08/2024-09-14',
  '2022-07/..',
  '2022-07/',
  '../2023',
  '/2023-11',
  '2024-02-29',
  '2023/2024',
  '../..',
  '2024~',
  '2021-12-31/2022-01-01',
];
const SOURCES = ['source:a', 'source:b', 'source:c'];
const RANKS = ['PREFERRED', 'NORMAL', 'NORMAL', 'NORMAL', 'DEPRECATED'];
const VOICES = ['AUTHOR', 'REPORTED', 'QUOTED', 'EDITOR'];
const FORCES = ['ASSERTED', 'OPINION', 'EXPECTED', 'PLANNED'];
export const ROLES = ['host', 'Host', 'visitor', 'Gäste'];

const phrase = (random: Random): string =>
  [pick(random, WORDS), pick(random, WORDS)].slice(0, random() < 0.4 ? 1 : 2).join(' ');
const list = (random: Random): string[] | undefined =>
  maybe(random, [...new Set([phrase(random), phrase(random)])], 0.7);

const MAKERS: readonly [
  type: string,
  prefix: string,
  count: number,
  make: (random: Random, at: number) => Record<string, unknown>,
][] = [
  ['Source', 'source', 3, (r, at) => ({ url: maybe(r, `https://Example.org/${at}/Page`), title: maybe(r, phrase(r)) })],
  ['Country', 'country', 6, (r, at) => ({ iso2: maybe(r, `K${'ABCDEF'[at]}`), iso3: maybe(r, `Ka${at}`) })],
  [
    'Place',
    'place',
    8,
    (r) => ({
      latitude: maybe(r, Math.round(r() * 1800 - 900) / 10),
      iata: maybe(r, pick(r, ['ALA', 'XIY'])),
      kind: maybe(r, pick(r, ['CITY', 'SITE'])),
    }),
  ],
  ['Person', 'person', 8, (r) => ({ familyName: maybe(r, phrase(r)), titles: list(r) })],
  [
    'Organization',
    'organization',
    8,
    (r) => ({
      kind: maybe(r, pick(r, ['MEDIA', 'COMPANY', 'FOUNDATION'])),
      acronym: maybe(r, pick(r, WORDS)),
      foundingDate: maybe(r, pick(r, PERIODS)),
    }),
  ],
  [
    'Event',
    'event',
    30,
    (r) => ({
      kind: maybe(r, pick(r, ['FORUM', 'VISIT', 'CONCERT'])),
      period: maybe(r, pick(r, PERIODS), 0.8),
      edition: maybe(r, 1 + Math.floor(r() * 4)),
      title: maybe(r, phrase(r)),
      mainAreas: list(r),
    }),
  ],
  ['Indicator', 'indicator', 3, (r) => ({ unit: maybe(r, pick(r, WORDS)) })],
];

const RELATIONS: readonly [
  type: string,
  from: readonly string[],
  to: readonly string[],
  count: number,
  role?: string,
][] = [
  ['HELD_IN', ['event'], ['country', 'place'], 40],
  ['TOOK_PART', ['person', 'organization', 'country'], ['event'], 60, 'role'],
  ['PRESENT_IN', ['person', 'organization'], ['country', 'place'], 25, 'form'],
  ['PART_OF_EVENT', ['event'], ['event'], 20],
  ['PARTNER_OF', ['country'], ['country'], 12, 'kind'],
  ['BORDERS', ['country'], ['country'], 8, 'quality'],
  ['PART_OF', ['place'], ['country', 'place'], 8],
];

export function worldOf(seed: number): World {
  const random = randomOf(seed);
  const things: Thing[] = MAKERS.flatMap(([type, prefix, count, make]) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${prefix}:${prefix === 'source' ? 'abc'[at] : `${prefix[0]}${(at * 7) % count}`}`,
      type,
      names: [phrase(random), ...(random() < 0.3 ? [`${phrase(random)} alias`] : [])],
      values: Object.fromEntries(Object.entries(make(random, at)).filter(([, value]) => value !== undefined)),
      sources: new Set([pick(random, SOURCES)]),
    })),
  );
  const ties: Tie[] = [];
  const facts: Fact[] = [];
  const note = (fact: Omit<Fact, 'notation' | 'cells'>): Fact => {
    const made = {
      ...fact,
      notation: `N${String(facts.length).padStart(3, '0')}`,
      cells: claimCells(random, fact.predicate === 'OBSERVED' ? ['NORMAL', 'PREFERRED'] : RANKS),
    };
    facts.push(made);
    return made;
  };
  for (const [type, from, to, count, role] of RELATIONS) {
    for (let at = 0; at < count; at += 1) {
      const ends = (prefixes: readonly string[]) =>
        pick(
          random,
          things.filter(({ id }) => prefixes.includes(id.split(':')[0] ?? '')),
        ).id;
      const roles: Record<string, string> = role !== undefined && random() < 0.7 ? { [role]: pick(random, ROLES) } : {};
      const fact = note({ subject: ends(from), predicate: type, object: ends(to), roles, value: '', text: '' });
      ties.push({ type, from: fact.subject, to: fact.object, claim: fact });
    }
  }
  for (let at = 0; at < 20; at += 1) figure(random, { things, ties, note }, at);
  for (const { subject, object, roles, cells } of facts)
    for (const id of [subject, object, ...Object.values(roles)])
      things.find((thing) => thing.id === id)?.sources.add(cells['source'] || 'source:a');
  return { things, ties: ties.filter(({ claim }) => claim.cells['rank'] !== 'DEPRECATED'), facts };
}

function figure(
  random: Random,
  { things, ties, note }: { things: Thing[]; ties: Tie[]; note: (fact: Omit<Fact, 'notation' | 'cells'>) => Fact },
  at: number,
): void {
  const of = pick(
    random,
    things.filter(({ type }) => type === 'Event' || type === 'Country'),
  ).id;
  const indicator = pick(
    random,
    things.filter(({ type }) => type === 'Indicator'),
  ).id;
  const value = maybe(random, Math.round(random() * 1000) / 4, 0.8);
  const own = Object.entries({
    approximate: maybe(random, random() < 0.5),
    trend: maybe(random, pick(random, ['INCREASE', 'DECREASE'])),
    position: maybe(random, 1 + Math.floor(random() * 5)),
    period: maybe(random, pick(random, PERIODS)),
  }).filter(([, given]) => given !== undefined);
  const text = random() < 0.7 ? phrase(random) : '';
  const id = `observation:o${at}`;
  const fact = note({
    subject: indicator,
    predicate: 'OBSERVED',
    object: id,
    value: value === undefined ? '' : String(value),
    text,
    roles: { of, ...Object.fromEntries(own.map(([name, given]) => [name, String(given)])) },
  });
  things.push({
    id,
    type: 'Observation',
    names: text === '' ? [] : [text],
    values: { ...(value === undefined ? {} : { value }), ...Object.fromEntries(own) },
    sources: new Set(),
  });
  ties.push(
    { type: 'MEASURES', from: id, to: indicator, claim: fact },
    { type: 'OBSERVED_OF', from: id, to: of, claim: fact },
  );
}

function claimCells(random: Random, ranks: readonly string[]): Record<string, string> {
  const valid = maybe(random, pick(random, PERIODS)) ?? '';
  return {
    valid,
    dateBasis: valid === '' ? '' : pick(random, ['PRINTED', 'INFERRED']),
    rank: pick(random, ranks),
    voice: pick(random, VOICES),
    force: pick(random, FORCES),
    source: pick(random, SOURCES),
    openInSource: random() < 0.2 ? 'true' : '',
    citation: random() < 0.5 ? String(1 + Math.floor(random() * 3)) : '',
    citationBasis: pick(random, ['SAME_SENTENCE', 'NEXT_MARKER', 'NONE']),
    paragraph: String(1 + Math.floor(random() * 5)),
    start: '0',
    end: '9',
    sha256: 'a'.repeat(64),
  };
}
