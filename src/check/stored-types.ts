import { statement } from '../neo4j/cypher.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Attribute, EntityType, Ontology } from '../ontology/ontology.ts';
import { derivedTypes, labelsOf } from '../projection/project.ts';
import type { Checking, Finding } from './finding.ts';

const OWN_LABELS = ['Change', 'Claim', 'Dataset', 'Ledger'];
const TWIN = '__WAS';

/** What the graph holds in a form that the ontology does not give it: labels, types, and the types of properties. */
export async function checkStoredTypes({ graph, ontology }: Checking): Promise<Finding[]> {
  const rows = (name: string) => graph.read(statement(name, {}));
  return [
    {
      rule: 'labels and types that the ontology does not know',
      broken: [
        ...(await rows('check/labels')).filter((row) => !fitsLabels(ontology, row)).map(labelText),
        ...(await rows('check/relationship-types')).map(({ type }) => String(type)).filter(isStrange(ontology)),
      ],
    },
    {
      rule: 'properties whose type is not that of the ontology',
      broken: [
        ...(await rows('check/entity-properties')).filter((row) => !fitsEntity(ontology, row)).map(propertyText),
        ...(await rows('check/edge-properties')).filter((row) => !fitsEdge(ontology, row)).map(propertyText),
        ...(await rows('check/claim-properties'))
          .filter(({ key, stored }) => !fits(CLAIM[String(key)], stored))
          .map(propertyText),
      ],
    },
  ];
}

const labelText = ({ labels, example }: Row): string => `${example}: ${(labels as string[]).join(', ')}`;
const propertyText = ({ key, stored, of, example }: Row): string => `${example}: ${of}.${key} is ${stored}`;

/** A node has the label of its type, those of the type's interfaces, and `Entity`; a retired one has those of the past; a state has one of its own. */
function fitsLabels(ontology: Ontology, { type, labels }: Row): boolean {
  const found = (labels as string[]).toSorted().join(':');
  const own = ontology.types.get(String(type));
  if (own === undefined) return OWN_LABELS.includes(found);
  const now = ['Entity', ...labelsOf(own)];
  const was = now.map((label) => `${label}${TWIN}`);
  return found === 'EntityState' || [now, was].some((all) => found === all.toSorted().join(':'));
}

const isStrange = (ontology: Ontology) => (type: string) =>
  type !== 'ABOUT' &&
  type !== 'HAD_STATE' &&
  !ontology.relations.has(type.endsWith(TWIN) ? type.slice(0, -TWIN.length) : type);

const STRING = 'STRING NOT NULL';
const STRINGS = 'LIST<STRING NOT NULL> NOT NULL';
const INTEGER = 'INTEGER NOT NULL';
const FLOAT = 'FLOAT NOT NULL';
const BOOLEAN = 'BOOLEAN NOT NULL';
const SCALARS: Readonly<Record<string, string>> = {
  Int: INTEGER,
  PositiveInt: INTEGER,
  NonNegativeInt: INTEGER,
  Float: FLOAT,
  Latitude: FLOAT,
  Longitude: FLOAT,
  Boolean: BOOLEAN,
};
const ENTITY: Readonly<Record<string, string>> = {
  id: STRING,
  type: STRING,
  name: STRING,
  name_folded: STRING,
  keys: STRINGS,
  namedBy: STRINGS,
  notPrinted: STRINGS,
  recordedAt: INTEGER,
  recordedTo: INTEGER,
  dayFrom: INTEGER,
  dayTo: INTEGER,
  slice: BOOLEAN,
  sliced: BOOLEAN,
};
const EDGE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['id', 'claim', 'rank', 'force', 'voice', 'dataset', 'source', 'citationBasis', 'valid'].map((key) => [
      key,
      STRING,
    ]),
  ),
  ...Object.fromEntries(['order', 'validFrom', 'validTo', 'recordedAt'].map((key) => [key, INTEGER])),
  openInSource: BOOLEAN,
};
const CLAIM: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'id notation dataset predicate subject object value unit valid dateBasis rank voice speaker splitOffFrom force text note attributeOf key pair source section sha256 record page citation citationBasis nameWords valueWords textWords'
      .split(' ')
      .map((key) => [key, STRING]),
  ),
  ...Object.fromEntries(
    'order validFrom validTo recordedNumber recordedAt recordedTo closedBy paragraph sentence start end'
      .split(' ')
      .map((key) => [key, INTEGER]),
  ),
  number: FLOAT,
  roles: STRINGS,
  notPrinted: STRINGS,
  openInSource: BOOLEAN,
};

/** Lists of no members have no type of their own. */
const fits = (wanted: string | undefined, stored: unknown): boolean =>
  wanted === stored || (wanted === STRINGS && stored === 'LIST<NOTHING> NOT NULL');

function fitsEntity(ontology: Ontology, { of, key, stored }: Row): boolean {
  const type = ontology.types.get(String(of));
  const own = ENTITY[String(key)] ?? (type && formOf(type, String(key)));
  return fits(own, stored) || (derivedTypes(ontology).includes(String(of)) && fits(EDGE[String(key)], stored));
}

/** Beside an attribute stand the forms that conditions and orders compare: folded text, and the days that bound a period. */
function formOf({ attributes }: EntityType, key: string): string | undefined {
  const own = attributes.get(key);
  if (own !== undefined) return own.list ? STRINGS : (SCALARS[own.scalar] ?? STRING);
  const of = (ending: string): Attribute | undefined =>
    key.endsWith(ending) ? attributes.get(key.slice(0, -ending.length)) : undefined;
  const folded = of('_folded');
  if (folded !== undefined) return folded.list ? STRINGS : STRING;
  return (of('_from') ?? of('_to'))?.scalar === 'Period' ? INTEGER : undefined;
}

function fitsEdge(ontology: Ontology, { of, key, stored }: Row): boolean {
  const type = String(of);
  const isTwin = type.endsWith(TWIN);
  if (isTwin && key === 'recordedTo') return stored === INTEGER;
  const relation = ontology.relations.get(isTwin ? type.slice(0, -TWIN.length) : type);
  const own = relation?.edge?.attributes.find(({ name }) => name === key);
  return fits(own === undefined ? EDGE[String(key)] : (SCALARS[own.scalar] ?? STRING), stored);
}
