import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  Lexer,
  Source,
  TokenKind,
} from 'graphql';
import type { Ontology } from '../../src/ontology/ontology.ts';

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** What of the schema is selected: the types whose fields stand below one another, and how far. */
export interface Sweep {
  readonly schema: GraphQLSchema;
  readonly ontology: Ontology;
}

/** Whether nodes of the type have relations of their own, so that they are only named below another. */
const isEntity = ({ ontology }: Sweep, name: string): boolean =>
  ontology.types.has(name) || ontology.interfaces.has(name);

/** The fields of a type in groups, each within the limit of tokens; connections with rows, claims, everything of an edge. */
export function selectionsOf(sweep: Sweep, type: Composite, tokens: number): string[] {
  const groups: string[] = [];
  let group = '';
  for (const field of plainFields(type)) {
    const text = ` ${fieldText(sweep, field, new Set([type.name]))}`;
    if (group !== '' && tokensOf(group + text) > tokens) {
      groups.push(group);
      group = '';
    }
    group += text;
  }
  return group === '' ? groups : [...groups, group];
}

/** Fields that can be asked without saying more: groups, which need keys, are swept by themselves. */
const plainFields = (type: Composite) =>
  Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));

function fieldText(sweep: Sweep, field: GraphQLField<unknown, unknown>, above: ReadonlySet<string>): string {
  const type = getNamedType(field.type);
  const length = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : '';
  return isCompositeType(type) ? `${field.name}${length} ${below(sweep, type as Composite, above)}` : field.name;
}

/** All fields of a type that hangs on another; of entities and claims, which are swept by themselves, the id. */
function below(sweep: Sweep, type: Composite, above: ReadonlySet<string>): string {
  if (isEntity(sweep, type.name) || type.name === 'Claim' || type.name === 'Node') return '{ __typename id }';
  if (above.has(type.name)) return '{ __typename }';
  return `{ ${plainFields(type)
    .map((field) => fieldText(sweep, field, new Set([...above, type.name])))
    .join(' ')} }`;
}

export function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

/** Fields that had a value somewhere, by `Type.field`, each with an entity that has it. */
export type Seen = Map<string, string>;

/** Notes what has a value in an answer, and complains about non-null fields that are missing. */
export function note(seen: Seen, value: unknown, type: Composite, id = ''): void {
  if (value === null || typeof value !== 'object') throw new Error(`${type.name} is no object: ${value}.`);
  const row = value as Readonly<Record<string, unknown>>;
  const own = typeof row['id'] === 'string' ? row['id'] : id;
  for (const [name, field] of Object.entries(type.getFields())) {
    if (!(name in row)) continue;
    if (isNonNullType(field.type) && row[name] === null) throw new Error(`${type.name}.${name} of ${own} is null.`);
    if (isGiven(row[name]) && !seen.has(`${type.name}.${name}`)) seen.set(`${type.name}.${name}`, own);
    noteBelow(seen, row[name], field.type, own);
  }
}

function noteBelow(seen: Seen, value: unknown, type: GraphQLOutputType, id: string): void {
  const named = getNamedType(type);
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (!isListType(inner)) throw new Error(`A list came for ${type}.`);
    for (const one of value) noteBelow(seen, one, inner.ofType as GraphQLOutputType, id);
  } else if (isEnumType(named) && !named.getValues().some(({ name }) => name === value))
    throw new Error(`${named.name} has no ${value}.`);
  else if (isObjectType(named) || isInterfaceType(named)) note(seen, value, named, id);
}

/** A list with members, a page with rows, claims of a value; false is a value like any other. */
function isGiven(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object') return true;
  if ('edges' in value) return isGiven(value.edges);
  return 'nodes' in value ? isGiven(value.nodes) : true;
}
