import { int } from 'neo4j-driver';
import type { Entry } from './plans.ts';

const IDS = { ids: ['country:KZ', 'country:CN', 'place:astana'] };

/** What exports read. */
export const EXPORT_PLANS: Readonly<Record<string, Entry>> = {
  'export/links': {
    parameters: { ...IDS, among: null, afterSource: '', afterEdge: '', limit: int(7) },
    places: { types: 'PART_OF|BORDERS' },
    conditions: { walk: 'true' },
  },
  'ledger/latest': {},
  'export/sources': { parameters: { limit: int(7) }, scans: 'lists every source, up to a bound' },
  'export/places': { parameters: IDS, places: { within: 'HELD_IN|LOCATED_IN', capital: 'CAPITAL_OF' } },
};
