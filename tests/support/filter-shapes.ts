/** How an attribute is compared. */
export type Kind = 'text' | 'plain' | 'list' | 'number' | 'flag' | 'choice' | 'period';
export type Way = 'OUT' | 'IN' | 'BOTH';
export interface TypeShape {
  readonly of: readonly string[];
  readonly values: Readonly<Record<string, Kind>>;
  readonly ties: Readonly<Record<string, readonly [type: string, way: Way, target: string, edge?: string]>>;
}

const HELD = {
  eventsHeld: ['HELD_IN', 'IN', 'Event'],
  presentActors: ['PRESENT_IN', 'IN', 'Actor', 'form'],
  partOf: ['PART_OF', 'OUT', 'Location'],
  hasParts: ['PART_OF', 'IN', 'Location'],
} as const;
const PART = { tookPartIn: ['TOOK_PART', 'OUT', 'Event', 'role'] } as const;
const ACTS = { ...PART, presentIn: ['PRESENT_IN', 'OUT', 'Location', 'form'] } as const;
const FIGURES = { figures: ['OBSERVED_OF', 'IN', 'Observation'] } as const;
const PARTNERS = {
  partnerOf: ['PARTNER_OF', 'OUT', 'Country', 'kind'],
  partners: ['PARTNER_OF', 'IN', 'Country', 'kind'],
  borders: ['BORDERS', 'BOTH', 'Country', 'quality'],
} as const;

export const SHAPES: Readonly<Record<string, TypeShape>> = {
  Event: {
    of: ['Event'],
    values: { kind: 'choice', period: 'period', edition: 'number', title: 'text', mainAreas: 'list' },
    ties: {
      ...FIGURES,
      heldIn: ['HELD_IN', 'OUT', 'Location'],
      participants: ['TOOK_PART', 'IN', 'Participant', 'role'],
      partOfEvent: ['PART_OF_EVENT', 'OUT', 'Happening'],
      includedEvents: ['PART_OF_EVENT', 'IN', 'Event'],
    },
  },
  Happening: { of: ['Event'], values: {}, ties: { includedEvents: ['PART_OF_EVENT', 'IN', 'Event'] } },
  Country: {
    of: ['Country'],
    values: { iso2: 'plain', iso3: 'text' },
    ties: { ...HELD, ...PART, ...FIGURES, ...PARTNERS },
  },
  Place: { of: ['Place'], values: { latitude: 'number', iata: 'text', kind: 'choice' }, ties: HELD },
  Location: { of: ['Country', 'Place'], values: {}, ties: HELD },
  Person: { of: ['Person'], values: { familyName: 'text', titles: 'list' }, ties: ACTS },
  Organization: {
    of: ['Organization'],
    values: { kind: 'choice', acronym: 'text', foundingDate: 'period' },
    ties: ACTS,
  },
  Actor: { of: ['Person', 'Organization'], values: {}, ties: ACTS },
  Participant: { of: ['Person', 'Organization', 'Country'], values: {}, ties: PART },
  Observation: {
    of: ['Observation'],
    values: { value: 'number', approximate: 'flag', trend: 'choice', position: 'number', period: 'period' },
    ties: { indicator: ['MEASURES', 'OUT', 'Indicator'], of: ['OBSERVED_OF', 'OUT', 'Entity'] },
  },
  Indicator: { of: ['Indicator'], values: { unit: 'text' }, ties: {} },
  Source: { of: ['Source'], values: { url: 'plain', title: 'text' }, ties: {} },
  Entity: {
    of: ['Event', 'Country', 'Place', 'Person', 'Organization', 'Observation', 'Indicator', 'Source'],
    values: {},
    ties: FIGURES,
  },
};
