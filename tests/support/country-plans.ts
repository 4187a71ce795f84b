import { int } from 'neo4j-driver';
import type { Entry } from './plans.ts';

/** What is read of pairs of countries, and of countries side by side. */
export const COUNTRY_PLANS: Readonly<Record<string, Entry>> = {
  'comparison/relations': {
    parameters: { ids: ['country:KZ', 'country:CN'], limit: int(7) },
    places: { types: 'BORDERS|PART_OF' },
  },
  'country-relation/actors': {
    parameters: { pairs: [{ id: 'country-relation:CN-KZ', countries: ['country:CN', 'country:KZ'] }] },
    places: {
      within: 'LOCATED_IN',
      present: 'PRESENT_IN',
      absent: 'ABSENT_FROM',
      held: 'HELD_IN|YEAR_HELD_IN',
      concerns: 'CONCERNS',
      part: 'TOOK_PART',
      home: 'BELONGS_TO|GROUP_OF',
    },
  },
  'country-relation/claims': { parameters: { ids: ['country-relation:CN-KZ'], limit: int(7) } },
  'country-relation/dealings': {
    parameters: { ids: ['country-relation:CN-KZ', 'country-relation:KZ-RU'] },
    places: { concerns: 'CONCERNS', out: 'OBSERVED_FROM|OBSERVED_TO', in: 'TOOK_PART', within: 'LOCATED_IN' },
  },
  'country-relation/instruments': {
    parameters: { ways: [{ id: 'a', owner: 'country:KZ', partner: 'country:CN' }] },
    places: {
      has: 'HAS_INSTRUMENT',
      includes: 'INSTRUMENT_INCLUDES',
      example: 'HAS_EXAMPLE',
      uses: 'USES',
      out: 'PRESENT_IN|HELD_IN',
      in: 'TOOK_PART|HOSTS',
      within: 'LOCATED_IN',
    },
  },
};
