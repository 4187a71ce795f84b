import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { clientError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Attribute, EntityType, Ontology, RelationField } from '../ontology/ontology.ts';
import { dayText, parsePeriod } from '../time/period.ts';
import type { Context } from './context.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { Page } from './loaders.ts';

type Resolver = GraphQLFieldResolver<Row, Context>;

/** Gives the fields of the expanded schema their resolvers, by kind of field. */
export function attachResolvers(schema: GraphQLSchema, ontology: Ontology): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (row: Row) => String(row['type'] ?? 'Claim');
    const entity = ontology.types.get(type.name);
    if (entity !== undefined && isObjectType(type)) attachEntity(type, entity);
  }
  const query = schema.getQueryType()?.getFields() ?? {};
  for (const field of Object.values(query)) field.resolve = notYet(field.name);
  if (query['entity']) query['entity'].resolve = (_, { id }, context) => resolveEntity(context, String(id));
  if (query['country'])
    query['country'].resolve = (_, { code }, context) => resolveEntity(context, String(code), 'Country');
  return schema;
}

function attachEntity(type: GraphQLObjectType, entity: EntityType): void {
  const resolvers = entityResolvers(entity);
  for (const field of Object.values(type.getFields())) {
    const resolver = resolvers.get(field.name);
    if (resolver !== undefined) field.resolve = resolver;
    else if (!STORED.has(field.name)) field.resolve = notYet(field.name);
  }
}

/** Fields that every entity keeps as properties. */
const STORED = new Set(['id', 'name']);

/** The schema runs ahead of what is answered; a field that is not answered says so, and is no fault of the server. */
const notYet = (name: string) => (): never => {
  throw clientError('NOT_ANSWERED_YET', `The field ${name} is declared and not answered yet; leave it out.`);
};

function entityResolvers(type: EntityType): Map<string, Resolver> {
  return new Map<string, Resolver>([
    ...[...type.attributes.values()].map((attribute): [string, Resolver] => [
      attribute.name,
      attributeResolver(attribute),
    ]),
    ...(type.attributes.has('period') ? PERIOD_ENDS : []),
    ...[...type.relations.values()].map((field): [string, Resolver] => [field.name, relationResolver(field)]),
  ]);
}

const PERIOD_ENDS: [string, Resolver][] = [
  ['startDate', (row) => periodOf(row['period'])?.earliestStart ?? null],
  ['endDate', (row) => periodOf(row['period'])?.latestEnd ?? null],
];

function attributeResolver({ name, scalar, list }: Attribute): Resolver {
  if (scalar === 'Period') return (row) => periodOf(row[name]);
  return (row) => row[name] ?? (list ? [] : null);
}

/** A stored EDTF text as the API shows it, with days as text. */
function periodOf(text: unknown) {
  const period = typeof text === 'string' ? parsePeriod(text) : null;
  if (period === null) return null;
  const day = (value: number | null) => (value === null ? null : dayText(value));
  const { edtf, open, approximate } = period;
  return {
    edtf,
    open,
    approximate,
    earliestStart: day(period.earliestStart),
    latestStart: day(period.latestStart),
    earliestEnd: day(period.earliestEnd),
    latestEnd: day(period.latestEnd),
  };
}

function relationResolver(field: RelationField): Resolver {
  return async (row, { first, after }, context, info) => {
    if (first < 1 || first > LIMITS.page)
      throw clientError('BAD_PAGE', `first is ${first}; expected 1 to ${LIMITS.page}.`);
    const place = placeOf(info);
    const page = await context.loaders.page(String(row['id']), {
      place,
      field,
      first,
      after: readCursor(after, field),
    });
    return connectionOf(page, { first, after, field });
  };
}

function connectionOf(page: Page, { first, after, field }: { first: number; after?: string; field: RelationField }) {
  const edges = page.rows.slice(0, first).map(({ entity, edge }) => ({
    ...edge,
    valid: periodOf(edge['valid']),
    claim: notYet('claim'),
    holds: notYet('holds'),
    cursor: writeCursor(edge, field),
    node: entity,
  }));
  return {
    edges,
    nodes: [...new Map(edges.map(({ node }) => [node['id'], node])).values()],
    totalCount: page.total,
    distinctCount: notYet('distinctCount'),
    state: notYet('state'),
    statedNone: notYet('statedNone'),
    openInSource: page.rows.some(({ edge }) => edge['openInSource'] === true),
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: page.rows.length > first,
      hasPreviousPage: after !== undefined && after !== null,
    },
  };
}

/** The response path without the places in lists: the same for every row of a field. */
function placeOf(info: GraphQLResolveInfo): string {
  const parts: string[] = [];
  for (let path: GraphQLResolveInfo['path'] | undefined = info.path; path !== undefined; path = path.prev) {
    if (typeof path.key === 'string') parts.push(path.key);
  }
  return parts.reverse().join('.');
}

/** An entity by id, code or unambiguous name; what is unknown or ambiguous is answered with candidates. */
async function resolveEntity(context: Context, text: string, type?: string): Promise<Row | null> {
  const direct = text.includes(':') ? await context.loaders.entity(text) : null;
  if (direct !== null) return direct;
  const candidates = (await context.loaders.named(text)).filter((row) => type === undefined || row['type'] === type);
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) return context.loaders.entity(String(only['id']));
  const ids = candidates.map((row) => row['id']);
  if (ids.length === 0)
    throw clientError('UNKNOWN_ENTITY', `Nothing is known by "${text}"; expected an id, a code or a name.`, {
      candidates: ids,
    });
  throw clientError('AMBIGUOUS_ENTITY', `"${text}" may mean ${ids.join(', ')}; ask by id.`, { candidates: ids });
}
