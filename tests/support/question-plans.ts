import { int } from 'neo4j-driver';
import { NOW } from '../../src/as-of/as-of.ts';
import { SPEAKS, scopeText } from '../../src/side/scope.ts';
import type { Entry } from './plans.ts';

const IDS = { ids: ['country:KZ', 'country:CN', 'region:asia'] };
const DEGREE = { degree: 'COUNT { (m)-[:PART_OF|BORDERS]-() }' };
const WALKED = { left: '-', right: '-', types: 'PART_OF|BORDERS' };
const SEARCH = { where: { types: null, namedBy: null, dataset: null, voice: null }, limit: int(7) };
const SCOPE = { ids: ['country-relation:CN-KZ'], limit: int(7) };
const PAIR = { scope: 'UNWIND $ids AS about MATCH (c:Claim {pair: about})' };
const GROUPED = {
  rows: 'MATCH (:Entity {id: id})-[r:PART_OF]->(n:Entity)',
  carried: 'n, r',
  item: 'n',
  tuples: "RETURN [coalesce('=' + n.type, '')] AS tuple, [r.claim] AS steps",
};
const TUPLE = "RETURN [coalesce('=' + n.type, '')] AS tuple";
const LABEL_WITHOUT_KEY = 'lists every node of its label: there is nothing to look it up by';

/** The files of groups, search, paths, scenes, coverage, conflicts and sides. */
export const QUESTION_PLANS: Readonly<Record<string, Entry>> = {
  'side/countries-of': {
    parameters: { ids: ['person:kassym-jomart-tokayev'] },
    places: { types: 'COUNTRY_BY_HOLDS_ROLE|BELONGS_TO' },
  },
  'side/claims': {
    parameters: { ids: ['country-relation:CN-KZ AUTHOR'], after0: int(7), after1: 'claim:a', limit: int(7) },
    conditions: {
      scope: scopeText(NOW, 'PAIR'),
      speaks: SPEAKS,
      where: 'true',
      between: '(c.order > $after0 OR (c.order = $after0 AND c.id > $after1))',
      order: 'c.order, c.id',
    },
  },
  'side/speakers': {
    parameters: { ids: ['country-relation:CN-KZ'] },
    conditions: { scope: scopeText(NOW, 'PAIR'), where: 'true' },
  },
  'coverage/chains': {
    parameters: {
      rows: IDS.ids,
      columns: IDS.ids,
      starts: ['OUT PART_OF'],
      chains: ['OUT PART_OF/IN PART_OF'],
      values: ['Observation.value'],
    },
    places: { first: 'PART_OF', second: 'BORDERS|PART_OF' },
  },
  'coverage/entities': {
    parameters: { limit: int(7) },
    places: { label: 'Country' },
    conditions: { where: 'true' },
    scans: LABEL_WITHOUT_KEY,
  },
  'coverage/edges': {
    parameters: { rows: IDS.ids, columns: IDS.ids, steps: ['OUT PART_OF'] },
    places: { types: 'BORDERS|PART_OF' },
    conditions: { where: 'm.id IN $columns' },
  },
  'coverage/speaking': { parameters: IDS },
  'coverage/steps': { parameters: IDS, places: { types: 'BORDERS|PART_OF' } },
  'conflict/attributes': { parameters: { ...SCOPE, naming: ['name'], nodes: ['OBSERVED'] }, conditions: PAIR },
  'conflict/figures': { parameters: { ...SCOPE, figures: ['OBSERVED'], entity: '.+=country:.+' }, conditions: PAIR },
  'conflict/relations': { parameters: { ...SCOPE, nodes: ['OBSERVED'] }, conditions: PAIR },
  'conflict/denials': { parameters: { ...SCOPE, denied: { ABSENT_FROM: 'PRESENT_IN' } }, conditions: PAIR },
  'conflict/issues': { parameters: { ...SCOPE, issues: ['HAS_ISSUE'] }, conditions: PAIR },
  'group/because': {
    parameters: { ...IDS, wanted: [['country:KZ', '=Region']], limit: int(7) },
    conditions: { ...GROUPED, claims: '[r.claim]' },
  },
  'group/nodes': {
    parameters: { ...IDS, wanted: [['country:KZ', '=Region']], skip: int(0), beyond: int(7) },
    conditions: { ...GROUPED, tuples: TUPLE, shown: 'n', order: 'node.id' },
  },
  'group/rows': {
    parameters: { ...IDS, limit: int(7) },
    conditions: { ...GROUPED, tuples: TUPLE, entity: 'n', value: 'null', unit: 'null' },
  },
  'neighbour/among': { parameters: { ...IDS, limit: int(7) }, places: WALKED, conditions: { walk: 'true' } },
  'neighbour/count': { parameters: IDS, places: WALKED, conditions: { walk: 'true', where: 'true' } },
  'neighbour/page': {
    parameters: { ...IDS, limit: int(7), shown: int(7) },
    places: WALKED,
    conditions: { walk: 'true', where: 'true', between: 'true', order: 'state.name_folded, m.id' },
  },
  'neighbour/summary': {
    parameters: { ...IDS, symmetric: ['BORDERS'], because: true },
    places: WALKED,
    conditions: { walk: 'true', where: 'true' },
  },
  'path/between': {
    parameters: { pairs: [['country:KZ', 'country:CN']], shown: int(7) },
    places: WALKED,
    conditions: { walk: 'true' },
  },
  'path/degrees': { parameters: IDS, conditions: DEGREE },
  'path/expand': {
    parameters: { ...IDS, through: ['Person'], ends: ['country:RU'] },
    places: WALKED,
    conditions: { walk: 'true', ...DEGREE },
  },
  'search/claims': { parameters: { ...SEARCH, legs: [{ name: 'CLAIMS', query: '+textWords:(visa visa*)' }] } },
  'search/countries-of': { parameters: IDS, places: { types: 'LOCATED_IN|PART_OF' } },
  'search/entities': { parameters: { ...SEARCH, legs: [{ name: 'NAMES', query: '+nameWords:(abai abai*)' }] } },
  'search/set-words': { parameters: { claims: [{ id: 'claim:a', words: { nameWords: 'a' } }] }, writes: true },
  'search/similar-names': { parameters: { query: 'nameWords:(kazahstan~2)', limit: int(7) } },
  'search/suggest-short': { parameters: { key: 'k', prefixes: null, limit: int(7) } },
  'search/suggest': { parameters: { query: '+nameWords:(abai abai*)', key: 'abai', prefixes: null, limit: int(7) } },
  'scene/grow': {
    parameters: { ...IDS, known: ['country:KZ'], types: ['Person'], limit: int(7) },
    places: WALKED,
    conditions: { walk: 'true' },
  },
  'scene/links': {
    parameters: { ...IDS, symmetric: ['BORDERS'], limit: int(7) },
    places: WALKED,
    conditions: { walk: 'true' },
  },
};
