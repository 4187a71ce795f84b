import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { maybe, pick, type Random, randomOf } from './random.ts';

/** An operation out of the schema: fields by chance, with aliases, fragments, variables and directives. */
export interface RandomOperation {
  readonly source: string;
  readonly variables: Record<string, unknown>;
  /** How many root fields it has. */
  readonly roots: number;
}

const DEPTH = 5;
const SINGLE = [
  'country:KZ',
  'KZ',
  'China',
  'event:world-nomad-games-5',
  'person:kassym-jomart-tokayev',
  'Abai Institute',
];

/** What stands for the whole of an operation. */
interface Making {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly fragments: string[];
  readonly variables: Map<string, { type: string; value: unknown }>;
}

/** The operation of a seed. */
export function randomOperation(schema: GraphQLSchema, seed: number): RandomOperation {
  const making: Making = { schema, random: randomOf(seed), fragments: [], variables: new Map() };
  const { random } = making;
  const count = random() < 0.8 ? 1 : 2;
  const roots = Array.from({ length: count }, (_, index) => rootField(making, index));
  const declared = [...making.variables].map(([name, { type }]) => `$${name}: ${type}`);
  const head = declared.length === 0 ? 'query' : `query (${declared.join(', ')})`;
  return {
    source: [`${head} {\n${roots.join('\n')}\n}`, ...making.fragments].join('\n'),
    variables: Object.fromEntries([...making.variables].map(([name, { value }]) => [name, value])),
    roots: count,
  };
}

function rootField(making: Making, index: number): string {
  const { schema, random } = making;
  const query = schema.getQueryType()?.getFields() ?? {};
  const lists = Object.values(query).filter(
    ({ name, type }) => isConnection(type) && (name === 'claims' || 'first' in named(query[name])),
  );
  const clocks = random() < 0.3 ? [`asOf: ${pick(random, CLOCKS)}`] : [];
  const single = random() < 0.5;
  const field = single
    ? query['entity']
    : pick(
        random,
        lists.filter(({ name }) => !ROOMS.has(name)),
      );
  if (field === undefined) return '__typename';
  const args = single ? [`id: ${JSON.stringify(pick(random, SINGLE))}`] : pageArguments(making, field);
  return `  r${index}: ${field.name}(${[...args, ...clocks].join(', ')}) ${selection(making, getNamedType(field.type), DEPTH)}`;
}

const CLOCKS = [
  '{ validOn: "2024-09-10" }',
  '{ validOn: "2019-01-01", undated: EXCLUDE }',
  '{ undated: EXCLUDE }',
  '{ knownAt: "2026-01-01T00:00:00Z" }',
  '{ knownAt: "2100-01-01T00:00:00Z", validOn: "2025-03-01" }',
];

/** Root fields of rooms with a shape of their own. */
const ROOMS = new Set(['neighbours', 'search', 'series', 'conflicts', 'comparisons', 'gaps', 'changes', 'timeline']);

const named = (field: GraphQLField<unknown, unknown> | undefined): Record<string, unknown> =>
  Object.fromEntries((field?.args ?? []).map((argument) => [argument.name, argument]));

const isConnection = (type: GraphQLField<unknown, unknown>['type']): boolean =>
  getNamedType(type).name.endsWith('Connection');

/** Lengths and orders of a page; one of them through a variable now and then. */
function pageArguments(making: Making, field: GraphQLField<unknown, unknown>): string[] {
  const { random, variables } = making;
  const known = named(field);
  const length = 1 + Math.floor(random() * 4);
  const name = `n${variables.size}`;
  const way = random() < 0.8 ? 'first' : 'last';
  const isVariable = random() < 0.3;
  if (isVariable) variables.set(name, { type: 'Int', value: length });
  const orders = ['[{ by: NAME, direction: DESC }]', '[{ by: ID }]', '[{ by: ID, direction: DESC }]'];
  const order =
    'orderBy' in known && field.name !== 'claims' ? maybe(random, `orderBy: ${pick(random, orders)}`, 0.4) : undefined;
  const where = 'where' in known ? maybe(random, `where: ${condition(random, field)}`, 0.3) : undefined;
  return [`${way}: ${isVariable ? `$${name}` : length}`, order, where].filter((one) => one !== undefined);
}

function condition(random: Random, { name }: GraphQLField<unknown, unknown>): string {
  if (name === 'claims')
    return pick(random, ['{ voice: EDITOR }', '{ rank: NORMAL, not: { force: OPINION } }', '{ paragraph: [26, 29] }']);
  return pick(random, [
    '{ name: { contains: "a" } }',
    '{ name: { contains: "n" } }',
    '{ not: { name: { startsWith: "A" } } }',
    '{ or: [{ name: { contains: "e" } }, { name: { contains: "o" } }] }',
  ]);
}

function selection(making: Making, type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const { random, schema } = making;
  const fields = chosen(making, type, depth).map((field) => selected(making, field, depth));
  if (isInterfaceType(type) && random() < 0.5) {
    const concrete = pick(random, schema.getPossibleTypes(type));
    fields.push(`... on ${concrete.name} ${selection(making, concrete, depth - 1)}`);
  }
  if (random() < 0.1) {
    const name = `F${making.fragments.length}`;
    making.fragments.push('');
    making.fragments[Number(name.slice(1))] =
      `fragment ${name} on ${type.name} ${selection(making, type, Math.min(2, depth - 1))}`;
    fields.push(`...${name}`);
  }
  return `{ ${fields.length === 0 || random() < 0.1 ? '__typename ' : ''}${fields.join(' ')} }`;
}

/** Fields of which something is left to choose at this depth. */
function chosen({ random }: Making, type: GraphQLObjectType | GraphQLInterfaceType, depth: number) {
  const all = Object.values(type.getFields()).filter((field) => askable(field, depth));
  const leaves = all.filter(({ type: of }) => isLeafType(getNamedType(of)));
  const others = all.filter((field) => !leaves.includes(field));
  const some = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    pick(random, leaves.length > 0 ? leaves : others),
  );
  const deeper =
    others.length === 0 || depth <= 0 ? [] : Array.from({ length: random() < 0.5 ? 1 : 2 }, () => pick(random, others));
  return [...new Set([...some, ...deeper])];
}

/** What the rooms answer below entities is left to their own tests, groups to those of groups. */
function askable({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): boolean {
  const of = getNamedType(type);
  if (args.some(isRequiredArgument) || LEFT_OUT.has(name)) return false;
  return isLeafType(of) || (depth > 0 && (isObjectType(of) || isInterfaceType(of)));
}

const LEFT_OUT = new Set(['groups', 'passage', 'passageMatches', 'passageHint']);

function selected(making: Making, field: GraphQLField<unknown, unknown>, depth: number): string {
  const { random, variables } = making;
  // Fields of one name and other arguments could not be one.
  const alias = isConnection(field.type) || random() < 0.15 ? `a${Math.floor(random() * 1e6)}: ` : '';
  const args = isConnection(field.type) ? pageArguments(making, field) : [];
  const directive = random() < 0.06 ? directiveOf(random, variables) : '';
  const below = selection(making, getNamedType(field.type), depth - 1);
  return `${alias}${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}${directive} ${below}`.trim();
}

function directiveOf(random: Random, variables: Making['variables']): string {
  const name = `b${variables.size}`;
  if (random() < 0.5) return random() < 0.5 ? ' @include(if: true)' : ' @skip(if: true)';
  variables.set(name, { type: 'Boolean!', value: random() < 0.5 });
  return ` @include(if: $${name})`;
}
