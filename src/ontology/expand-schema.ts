import { type DefinitionNode, type DocumentNode, Kind, parseType, print } from 'graphql';
import { expandInputs } from './expand-inputs.ts';
import type { Attribute, EdgeType, EntityType, Ontology, RelationField } from './ontology.ts';

/** The API in SDL: what the ontology declares, expanded, and the fixed part as written. */
export function expandSchema(ontology: Ontology, document: DocumentNode): string {
  const interfaces = [...ontology.interfaces.values()];
  const types = [...ontology.types.values()];
  return [
    ...document.definitions.filter((node) => isFixed(ontology, node)).map((node) => print(withAsOf(node))),
    ...interfaces.map((type) => entityDeclaration('interface', type)),
    ...types.map((type) => entityDeclaration('type', type)),
    ...[...interfaces, ...types].map((type) => connection(type.name)),
    ...edgeConnections(ontology),
    ...expandInputs(ontology),
    rootFields(types),
  ].join('\n\n');
}

/** Every root field takes `asOf`, whether or not it is written with it. */
function withAsOf(node: DefinitionNode): DefinitionNode {
  const isQuery = node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
  if (!isQuery || node.name.value !== 'Query') return node;
  const asOf = {
    kind: Kind.INPUT_VALUE_DEFINITION,
    name: { kind: Kind.NAME, value: 'asOf' },
    description: { kind: Kind.STRING, value: AS_OF },
    type: parseType('AsOf'),
  } as const;
  const fields = (node.fields ?? []).map((field) => ({ ...field, arguments: [...(field.arguments ?? []), asOf] }));
  return { ...node, fields };
}

const AS_OF = 'As of which day and instant.';
const AS_OF_ARGUMENT = `\n  "${AS_OF}" asOf: AsOf`;

/** Name of the connection type of a relation field: of its own where the edge has attributes. */
function connectionName(field: Pick<RelationField, 'target' | 'relation'>): string {
  return `${field.target}${field.relation.edge?.name ?? ''}Connection`;
}

/** Name of the root field that lists a type: camelCase plural. */
export function listField(type: string): string {
  const name = singleField(type);
  if (name.endsWith('y')) return `${name.slice(0, -1)}ies`;
  return name.endsWith('s') ? name : `${name}s`;
}

/** Name of the root field for one entity of a type. */
export function singleField(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}

/** The root field that finds an entity of a type by its id. */
export const lookupField = (type: string): string =>
  type !== 'Country' && hasOwnLookup(type) ? 'entity' : singleField(type);

const WRITTEN = new Set<string>([Kind.OBJECT_TYPE_EXTENSION, Kind.INTERFACE_TYPE_EXTENSION, Kind.DIRECTIVE_DEFINITION]);

/** A room adds its root fields by `extend type Query` in the file of its concept. */
const isQueryExtension = (node: DefinitionNode): boolean =>
  node.kind === Kind.OBJECT_TYPE_EXTENSION && node.name.value === 'Query';

function isFixed(ontology: Ontology, node: DefinitionNode): boolean {
  if (node.kind === Kind.SCHEMA_DEFINITION || isQueryExtension(node)) return true;
  if (WRITTEN.has(node.kind) || !('name' in node)) return false;
  const name = node.name?.value ?? '';
  return (
    !ontology.types.has(name) && !ontology.interfaces.has(name) && !ontology.edges.has(name) && name !== 'RelationEnd'
  );
}

function entityDeclaration(keyword: 'interface' | 'type', type: EntityType): string {
  const parents = ['Node', ...type.interfaces].join(' & ');
  const fields = [
    ...COMMON,
    ...[...type.attributes.values()].flatMap(attributeFields),
    ...[...type.relations.values()].map(relationField),
    ...type.answered,
  ];
  return `${quote(type.description)}${keyword} ${type.name} implements ${parents} {\n${fields.join('\n')}\n}`;
}

/** Short, since they stand at every connection. */
const pageOf = (usual: number): string => `
  "From the start; 1 to 100, else ${usual}." first: Int
  "Cursor: rows after it." after: String
  "From the end." last: Int
  "Cursor: rows before it." before: String`;

const PAGE = pageOf(20);

const COMMON = [
  '"Stable id, `<prefix>:<slug>`."\nid: ID!',
  '"The name, in the language asked for where it is known, otherwise in English or as printed."\nname("Language tag." language: Locale): String!',
  '"All names, the shown one first."\nnames: [Name!]!',
  '"The same thing in other systems."\nexternalIds: [ExternalId!]!',
  '"Sources that speak of it, by id."\nnamedBy: [Source!]!',
  '"What its attributes and names rest on."\nbecause: Because!',
  `"Claims of which it is the subject, the object or in a role; of a country relation, those about both countries."
  claims(${PAGE} "What claims to keep." where: ClaimWhere): ClaimConnection!`,
  `"What disagrees among the claims about it, and how."
  conflicts("Predicate: one of." predicate: [String!] "What is compared: one of." kind: [ComparisonKind!] ${PAGE}): ComparisonConnection!`,
];

function attributeFields(attribute: Attribute): string[] {
  const { name, scalar, list, description } = attribute;
  const flat =
    name === 'period'
      ? [
          '"First day of the period; null where it is open or unknown."\nstartDate: Date',
          '"Last day of the period; null where it is open or unknown."\nendDate: Date',
        ]
      : [];
  return [
    `${quote(description)}${name}: ${list ? `[${scalar}!]!` : scalar}`,
    ...flat,
    `"Why \`${name}\` is there or missing."\n${name}State: ValueState!`,
    `"The claims behind \`${name}\`, the shown one first."\n${name}Claims: AttributeClaims!`,
  ];
}

function relationField(field: RelationField): string {
  return `${quote(field.description)}${field.name}(${pageArguments(field.target)}${edgeArgument(field)}): ${connectionName(field)}!`;
}

const edgeArgument = ({ relation }: RelationField): string =>
  `\n  "Which edges." edge: ${relation.edge?.name ?? ''}EdgeWhere`;

const pageArguments = (target: string, usual = 'as in the sources'): string => `${PAGE}
  "Which entities." where: ${target}Where
  "Else ${usual}." orderBy: [${target}Order!]`;

function connection(target: string): string {
  return `"Page of \`${target}\`."
type ${target}Connection {
  "Rows: one a claim, with its cursor."
  edges: [${target}Edge!]!
${CONNECTION_FIELDS(target)}
}

"Row of a page of \`${target}\`."
type ${target}Edge {
${EDGE_FIELDS(target)}
}`;
}

/** Connections whose edges have attributes: one for each end type and edge type that meet. */
function edgeConnections(ontology: Ontology): string[] {
  const pairs = new Map<string, { target: string; edge: EdgeType }>();
  for (const type of [...ontology.interfaces.values(), ...ontology.types.values()]) {
    for (const field of type.relations.values()) {
      const { edge } = field.relation;
      if (edge !== undefined) pairs.set(connectionName(field), { target: field.target, edge });
    }
  }
  return [...pairs.values()].map(({ target, edge }) => edgeConnection(target, edge));
}

function edgeConnection(target: string, edge: EdgeType): string {
  const name = `${target}${edge.name}`;
  const attributes = edge.attributes.map(
    (attribute) =>
      `${quote(attribute.description)}${attribute.name}: ${attribute.list ? `[${attribute.scalar}!]!` : attribute.scalar}`,
  );
  return `"Page of \`${target}\`, with the attributes of each edge."
type ${name}Connection {
  "Rows: one a claim, with its cursor."
  edges: [${name}Edge!]!
${CONNECTION_FIELDS(target)}
}

${quote(edge.description)}type ${name}Edge {
${EDGE_FIELDS(target)}
${attributes.join('\n')}
}`;
}

const CONNECTION_FIELDS = (target: string): string => `  "The entities of the page, each once."
  nodes: [${target}!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "Number of rows on all pages: one a claim, so that two sources that say the same count twice."
  totalCount: NonNegativeInt!
  "Number of different entities on all pages."
  distinctCount: NonNegativeInt!
  "Why it is as full or as empty as it is."
  state: RelationState!
  "Claims which say that there is nothing."
  statedNone: [Claim!]!
  "Whether a source says that its list goes on."
  openInSource: Boolean!
  "Groups of all rows, whatever the page."
  groups("1 to 5 keys." by: [GroupKey!]! "Interval of keys that name none." interval: GroupInterval "Number to add up, such as \`value\`." of: String "Which groups to keep." having: GroupHaving "Else the largest first." orderBy: [GroupOrder!] ${pageOf(100)}): GroupConnection!`;

const EDGE_FIELDS = (target: string): string => `  "Cursor of the row."
  cursor: String!
  "The entity at the other end."
  node: ${target}!
  "The claim that leads to it; null in a list of a whole type, where none is needed."
  claim: Claim
  "What the edge rests on; null in a list of a whole type."
  because: Because
  "When it holds; null where nothing is said."
  valid: Period
  "Whether it holds on the day asked for."
  holds: Holds
  "With what force it is claimed."
  force: Force
  "Rank of the claim."
  rank: Rank
  "By what \`orderBy\` placed it, key by key."
  orderValues: [OrderValue!]!`;

function rootFields(types: readonly EntityType[]): string {
  const fields = types.flatMap(({ name, description }) => [
    ...(hasOwnLookup(name)
      ? []
      : [
          `"One entity by id, code or unambiguous name: ${inline(description)}"\n${singleField(name)}("Id, code or name." id: String!${AS_OF_ARGUMENT}): ${name}`,
        ]),
    `"List: ${inline(description)} By name, unless ordered otherwise."\n${listField(name)}(${pageArguments(name, 'by name')}${AS_OF_ARGUMENT}): ${name}Connection!`,
  ]);
  return `extend type Query {\n${fields.join('\n')}\n}`;
}

/** Types that are looked up by a root field of their own, or whose singular is their plural. */
const hasOwnLookup = (name: string): boolean =>
  name === 'Country' || name === 'CountryRelation' || singleField(name) === listField(name);

const quote = (text: string): string =>
  text.includes('\n') || text.includes('"') ? `"""\n${text}\n"""\n` : `"${text}"\n`;

const inline = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('"', "'");
