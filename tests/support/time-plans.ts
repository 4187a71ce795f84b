import { int } from 'neo4j-driver';
import type { Entry } from './plans.ts';

const SCOPE = {
  scopes: [{ everywhere: [true], about: ['country:KZ'], around: ['country:KZ'], pairs: ['country-relation:CN-KZ'] }],
  naming: ['type', 'name', 'externalId'],
  dates: ['period'],
  prefixes: ['country:'],
  relations: null,
};

/** The files of what happened when, and of figures in order. */
export const TIME_PLANS: Readonly<Record<string, Entry>> = {
  'series/observations': {
    parameters: { indicator: 'indicator:inbound-tourists', from: 'country:CN', to: null, of: null, limit: int(7) },
    places: {
      measures: 'MEASURES',
      change: 'CHANGE_OF',
      from: 'OBSERVED_FROM',
      to: 'OBSERVED_TO',
      of: 'OBSERVED_OF',
    },
  },
  'timeline/dated': {
    parameters: { ...SCOPE, limit: int(7) },
    conditions: { where: 'true' },
    scans: 'without a scope, looks at every open claim',
  },
  'timeline/undated': {
    parameters: { ...SCOPE, skip: int(0), end: int(7) },
    conditions: { where: 'true' },
    scans: 'without a scope, looks at every open claim',
  },
};
