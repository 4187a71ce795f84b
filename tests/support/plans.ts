import { int } from 'neo4j-driver';
import { type AsOf, NOW, statementAsOf } from '../../src/as-of/as-of.ts';
import { UNMEASURED } from '../../src/filter/order.ts';
import type { Statement } from '../../src/neo4j/graph.ts';
import { COUNTRY_PLANS } from './country-plans.ts';
import { EXPORT_PLANS } from './export-plans.ts';
import { QUESTION_PLANS } from './question-plans.ts';
import { TIME_PLANS } from './time-plans.ts';

/** How a file is filled so that it can be planned on the seeded graph. */
export interface Entry {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly places?: Readonly<Record<string, string>>;
  readonly conditions?: Readonly<Record<string, string>>;
  /** Whether it writes; such a statement is planned and not run. */
  readonly writes?: boolean;
  /** Why it may read all nodes of a label. */
  readonly scans?: string;
}

const IDS = { ids: ['country:KZ', 'country:CN', 'region:asia'] };
const NODES = { nodes: [{ id: 'country:KZ', labels: ['Country'], was: ['Country__WAS'] }] };
const CLAIMS = { ids: ['claim:a', 'claim:b'] };
const STAMP = { number: int(1), recordedAt: int(1) };
const OUT = { left: '-', right: '->', type: 'PART_OF' };
const LISTED = {
  where: 'true',
  between: '(c.order > $after0 OR (c.order = $after0 AND c.id > $after1))',
  order: 'c.order, c.id',
};
const EDGES = {
  edges: [
    {
      type: 'PART_OF',
      from: 'country:KZ',
      to: 'region:asia',
      id: 'claim:a',
      recordedTo: int(2),
      properties: { id: 'claim:a' },
      claim: 'claim:a',
      order: int(1),
    },
  ],
};
const CARRIED = {
  edges: [
    {
      type: 'COUNTRY_BY_HELD_IN',
      thing: 'event:a',
      next: 'place:almaty',
      country: 'country:KZ',
      of: 'claim:a',
      id: 'claim:a/country:KZ',
      recordedAt: int(1),
      recordedTo: null,
    },
  ],
};
const ABOUT = {
  claims: [
    { id: 'claim:a', pair: null, properties: { id: 'claim:a' }, about: [{ id: 'country:KZ', role: 'subject' }] },
  ],
};
const LABEL_WITHOUT_KEY = 'lists every node of its label: there is nothing to look it up by';
const CHECKS = 'the check looks at everything';
const DERIVES = 'derives from all nodes of its label, at a load';

/** Every file of cypher/, by name. */
export const CATALOGUE: Readonly<Record<string, Entry>> = {
  'check/labels': { scans: CHECKS },
  'check/relationship-types': { scans: CHECKS },
  'check/entity-properties': { scans: CHECKS },
  'check/edge-properties': { scans: CHECKS },
  'check/claim-properties': { scans: CHECKS },
  'ledger/take-lease': {
    parameters: { token: 'a', host: 'h', pid: int(1), purpose: 'p', dead: null, patience: int(1) },
    writes: true,
  },
  'ledger/hold-lease': { parameters: { token: 'a' }, writes: true },
  'ledger/release-lease': { parameters: { token: 'a' }, writes: true },
  'ledger/unsettled': {},
  'ledger/set-unsettled': { writes: true },
  'ledger/set-settled': { writes: true },
  'projection/delete-unclaimed': { parameters: IDS, writes: true },
  'check/edges-present': { parameters: EDGES, places: { type: 'PART_OF' } },
  'check/edges-without-claim': { scans: CHECKS },
  'projection/unclaimed': { parameters: { derived: ['CountryRelation'] }, scans: CHECKS },
  'check/states': { parameters: IDS },
  'check/sources': { scans: LABEL_WITHOUT_KEY },
  'check/without-evidence': { scans: CHECKS },
  'check/without-source': { scans: CHECKS },
  'claim/by-ids': { parameters: CLAIMS },
  'claim/agreeing': { parameters: CLAIMS },
  'claim/by-notation': { parameters: { numbers: [{ notation: 'C001', dataset: null }] } },
  'claim/close': { parameters: { ...CLAIMS, number: int(1), recordedTo: int(1) }, writes: true },
  'claim/count': { conditions: { where: 'true' }, scans: 'counts every open claim' },
  'claim/create': { parameters: { ...ABOUT, common: {} }, writes: true },
  'claim/existing': { parameters: CLAIMS },
  'claim/recorded': { parameters: { from: { order: int(1), id: '' }, below: int(9), limit: int(7) } },
  'claim/reorder': { parameters: { claims: [{ id: 'claim:a', order: int(1) }] }, writes: true },
  'claim/feeding': { parameters: IDS },
  'claim/identifying': { parameters: { ...IDS, predicates: ['externalId', 'iso2'] } },
  'claim/history': { parameters: IDS },
  'claim/link': { parameters: ABOUT, writes: true },
  'claim/page': {
    parameters: { after0: int(7), after1: 'claim:a', limit: int(7) },
    conditions: { ...LISTED, start: 'c.order >= $after0' },
  },
  'claim/page-about': { parameters: { ...IDS, after0: int(7), after1: 'claim:a', limit: int(7) }, conditions: LISTED },
  'claim/page-by-order': {
    parameters: { from: { order: int(100_000_000), id: '' }, below: int(200_000_000), limit: int(7) },
  },
  ...COUNTRY_PLANS,
  ...EXPORT_PLANS,
  'dataset/finish': {
    parameters: { name: 'reference', hash: 'h', claimCount: int(1), rejectedRows: int(0) },
    writes: true,
  },
  'change/count': {},
  'change/page': {
    parameters: { after: int(0), before: int(100), limit: int(7) },
    conditions: { order: 'x.number DESC' },
  },
  'change/record': { parameters: { name: 'reference', written: int(1), closed: int(0) }, writes: true },
  'dataset/list': { scans: LABEL_WITHOUT_KEY },
  'dataset/open': {
    parameters: { name: 'reference', properties: { title: 't' }, loading: 'h', ...STAMP },
    writes: true,
  },
  'export/claims': {
    parameters: { from: { order: int(100_000_000), id: '' }, below: int(200_000_000), limit: int(7) },
  },
  'export/claims-of': { parameters: IDS },
  'web-of-data/claims-about': {
    parameters: { id: 'country:KZ', after: { order: int(7), id: 'claim:a' }, limit: int(7) },
  },
  'web-of-data/retired': { parameters: { id: 'country:KZ' } },
  'entity/ever-known-ids': { parameters: { after: '', limit: int(7) } },
  'export/links': {
    parameters: { ids: ['country:CN', 'country:KZ'], among: null, afterSource: '', afterEdge: '', limit: int(7) },
    places: { types: 'BORDERS|PART_OF' },
    conditions: { walk: 'true' },
  },
  'entity/all-ids': { parameters: { after: '', limit: int(7) } },
  'entity/by-ids': { parameters: IDS },
  'entity/first-known': { parameters: IDS },
  'entity/by-key': { parameters: { keys: ['kz', 'kazakhstan'] } },
  'entity/count': {
    places: { label: 'Country' },
    conditions: { start: '', where: "n.name_folded STARTS WITH 'k'" },
    scans: LABEL_WITHOUT_KEY,
  },
  'entity/existing': { parameters: { ...IDS, dataset: 'trial', predicates: ['type'] } },
  'entity/named-by': { parameters: IDS },
  'entity/page': {
    parameters: { limit: int(7) },
    places: { label: 'Country' },
    conditions: { start: '', where: 'true', measures: UNMEASURED, between: 'true', order: 'n.name_folded, n.id' },
    scans: LABEL_WITHOUT_KEY,
  },
  'entity/indexes': { writes: true },
  'entity/order-claims': {
    parameters: IDS,
    conditions: {
      variable: 'n',
      because:
        'CALL (n) { MATCH (n)-[r:BORDERS]-(m:Country) RETURN collect(DISTINCT r.claim) AS o0 } WITH id, {o0: o0} AS claims',
    },
  },
  'entity/order-index': { places: { name: 'entity_order_iso2', key: 'iso2' }, writes: true },
  'entity/page-by-index': {
    parameters: { limit: int(7), after0: 'country:', type: 'Country' },
    conditions: {
      legs: 'MATCH (n:Entity) USING INDEX n:Entity(type, id) WHERE n.type = $type AND n.id > $after0 RETURN n ORDER BY n.type, n.id LIMIT $limit',
    },
  },
  'ledger/latest': {},
  'ledger/projected': {},
  'ledger/set-projected': { parameters: { fingerprint: 'f' }, writes: true },
  'ledger/take': { parameters: { now: int(1) }, writes: true },
  'pair/country-names': { scans: DERIVES },
  'pair/create-edges': { parameters: EDGES, writes: true },
  'pair/create-relations': {
    parameters: {
      relations: [
        {
          id: 'country-relation:CN-KZ',
          labels: ['Entity', 'CountryRelation'],
          live: { name: 'n' },
          states: [{ name: 'n' }],
        },
      ],
    },
    writes: true,
  },
  'pair/claims': { parameters: { from: { order: int(1), id: '' }, below: int(9), limit: int(7) } },
  'pair/dealings': { parameters: IDS },
  'pair/former-dealings': { parameters: IDS },
  'pair/relations': { parameters: IDS },
  'pair/relation-edges': { parameters: IDS },
  'pair/delete-relations': { parameters: IDS, writes: true },
  'table/known-by-key': { parameters: { keys: ['kazakhstan'], dataset: 'trial' } },
  'table/known-by-words': {
    parameters: { legs: [{ key: 'k', query: 'kazakhstan' }], dataset: 'trial', limit: int(7) },
  },
  'pair/delete-edges': { parameters: { ...IDS, limit: int(7) }, writes: true },
  'pair/links': { parameters: IDS, places: { out: 'PART_OF|LOCATED_IN', in: 'TOOK_PART' } },
  'pair/edges': { parameters: IDS, places: { out: 'PART_OF|LOCATED_IN', in: 'TOOK_PART' } },
  'pair/carry': { parameters: CARRIED, places: { types: 'HELD_IN' }, writes: true },
  'pair/delete-carried': { parameters: CARRIED, places: { types: 'COUNTRY_BY_HELD_IN' }, writes: true },
  'pair/set': { parameters: ABOUT, writes: true },
  'projection/create-edges': { parameters: { ...EDGES, common: {} }, writes: true },
  'projection/create-nodes': {
    parameters: { nodes: [{ id: 'country:KZ', type: 'Country', labels: ['Country', 'Participant'] }] },
    writes: true,
  },
  'projection/delete-all': { parameters: { limit: int(7) }, writes: true, scans: 'deletes every node' },
  'projection/move-edges': { parameters: EDGES, places: { type: 'PART_OF', was: 'PART_OF__WAS' }, writes: true },
  'projection/reorder-edges': { parameters: EDGES, places: { type: 'PART_OF' }, writes: true },
  'projection/retire-nodes': { parameters: NODES, writes: true },
  'projection/present': { parameters: IDS },
  'projection/revive-nodes': { parameters: NODES, writes: true },
  'projection/set-states': {
    parameters: { ...IDS, states: [{ id: 'country:KZ', properties: { name: 'n' } }] },
    writes: true,
  },
  'projection/set-attributes': {
    parameters: { entities: [{ id: 'country:KZ', properties: { name: 'n' } }] },
    writes: true,
  },
  'relation/count': { parameters: IDS, places: OUT, conditions: { where: 'true' } },
  'relation/negated': { parameters: IDS, places: OUT, conditions: { where: 'true' } },
  'relation/page': {
    parameters: { ...IDS, limit: int(7) },
    places: OUT,
    conditions: { where: 'true', measures: UNMEASURED, between: 'true', order: 'r.order, r.id' },
  },
  ...QUESTION_PLANS,
  ...TIME_PLANS,
};

/** The statement of a catalogue entry, to be planned (what writes) or profiled (what reads). */
export function planned(name: string, entry: Entry, asOf: AsOf = NOW): Statement {
  const { parameters = {}, places = {}, conditions = {}, writes = false } = entry;
  const made = statementAsOf(asOf, name, parameters, { places, conditions });
  return { ...made, text: `${writes ? 'EXPLAIN' : 'PROFILE'} ${made.text}` };
}
