import { int } from 'neo4j-driver';
import type { Entry } from './plans.ts';

const IDS = { ids: ['country:KZ', 'country:CN', 'region:asia'] };
const READ_IN_FULL = { sources: ['source:public-diplomacy-kz-cn'] };
const SCOPE = {
  everywhere: [true],
  about: ['country:KZ'],
  pairs: ['country-relation:CN-KZ'],
  naming: ['type', 'name', 'externalId'],
  dates: ['period'],
  prefixes: ['country:'],
  relations: null,
};

/** The files of what happened when, of figures in order, and of what is missing. */
export const TIME_AND_ABSENCE: Readonly<Record<string, Entry>> = {
  'coverage/claims': { conditions: { where: 'true' }, scans: 'counts every open claim by kind' },
  'coverage/claims-of-kinds': {
    parameters: { kinds: [{ at: '0', prefix: 'country', predicate: null, source: 'source:cldr' }] },
    conditions: { where: 'true' },
    scans: 'a kind may be told by the predicate alone, for which there is no index',
  },
  'coverage/step': {
    parameters: { ...IDS, limit: int(7) },
    places: { left: '-', right: '->', type: 'PART_OF' },
  },
  'gaps/claims-about': { parameters: { ...IDS, ...READ_IN_FULL } },
  'gaps/entities': { parameters: { ...READ_IN_FULL, types: null, limit: int(7) } },
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
    parameters: { ...SCOPE, around: ['country:KZ'], limit: int(7) },
    conditions: { where: 'true' },
    scans: 'without a scope, looks at every open claim',
  },
  'timeline/undated': {
    parameters: { ...SCOPE, skip: int(0), end: int(7) },
    conditions: { where: 'true' },
    scans: 'without a scope, looks at every open claim',
  },
};
