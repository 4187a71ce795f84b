import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { allClaims, claimResolvers } from '../claim/resolvers.ts';
import { compareResolver } from '../comparison/resolvers.ts';
import { comparisonsRoot } from '../conflict/resolvers.ts';
import { partyRows } from '../country-relation/party-rows.ts';
import { countryRelation, partiesResolver } from '../country-relation/resolvers.ts';
import { coverageRoot } from '../coverage/resolvers.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import { dossierResolvers } from '../dossier/resolvers.ts';
import { findEntity, refuseNeverKnown } from '../entity/find.ts';
import { listResolver } from '../entity/list.ts';
import { entityResolvers } from '../entity/resolvers.ts';
import { clientError } from '../errors.ts';
import { flowMatrixResolver } from '../flow/resolvers.ts';
import { claimRows, listRows } from '../group/grouped-rows.ts';
import { withGroups } from '../group/resolvers.ts';
import { instrumentMixResolver } from '../instrument-mix/resolvers.ts';
import { LIMITS } from '../limits.ts';
import { neighbourRoot } from '../neighbour/resolvers.ts';
import type { Row } from '../neo4j/graph.ts';
import { listField, singleField } from '../ontology/expand-schema.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { pathRoot } from '../path/resolvers.ts';
import { sceneRoot } from '../scene/resolvers.ts';
import { searchRoot } from '../search/resolvers.ts';
import { seriesRoot } from '../series/resolvers.ts';
import { claimsBySide } from '../side/resolvers.ts';
import { timelineRoot } from '../timeline/resolvers.ts';
import { type Context, contextAt, type RequestContext } from './context.ts';
import { refuseNothing } from './given-arguments.ts';
import { refuseUnknownDatasets } from './named-datasets.ts';
import { entitiesNamed } from './named-entities.ts';
import { attachScalars } from './scalars.ts';

// biome-ignore lint/suspicious/noExplicitAny: resolvers of several sources meet here.
type Source = any;
type Resolver = GraphQLFieldResolver<Source, Context>;

/** Gives the fields of the expanded schema their resolvers. A field without one shows what its source has under its name. */
export function attachResolvers(schema: GraphQLSchema, ontology: Ontology): GraphQLSchema {
  attachScalars(schema);
  const entities = [...ontology.types].map(([name, type]) => [name, entityResolvers(ontology, type)] as const);
  for (const [name, resolvers] of [...entities, ...ofRooms(ontology)]) {
    const type = schema.getType(name);
    if (isObjectType(type)) attach(type, resolvers);
  }
  const relation = schema.getType('CountryRelation');
  const parties = isObjectType(relation) ? relation.getFields()['parties'] : undefined;
  if (parties?.resolve) parties.resolve = withGroups(partyRows(ontology), partiesResolver(parties.resolve));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (row: Row) => String(row['type'] ?? 'Claim');
    if (isObjectType(type)) bind(ontology, type);
  }
  return schema;
}

/** What the rooms answer beside the fields of entities: by type, its fields. A room may add to a type of another. */
const ofRooms = (ontology: Ontology): [string, ReadonlyMap<string, Resolver>][] => [
  ['Query', rootResolvers(ontology)],
  ['Query', coverageRoot(ontology)],
  ['Query', neighbourRoot(ontology)],
  ['Query', pathRoot(ontology)],
  ['Query', sceneRoot(ontology)],
  ['Query', searchRoot(ontology)],
  ['Claim', claimResolvers(ontology)],
  [
    'Dataset',
    new Map<string, Resolver>([
      ['firstRecordedAt', ({ firstRecordedAt }: StoredDataset) => new Date(firstRecordedAt)],
      ['recordedAt', ({ recordedAt }: StoredDataset) => new Date(recordedAt)],
    ]),
  ],
  ['CountryRelation', dossierResolvers(ontology)],
  ['Query', new Map([['compare', compareResolver(ontology)]])],
  ['Query', new Map([['flowMatrix', flowMatrixResolver(ontology)]])],
  ['Query', new Map([['instrumentMix', instrumentMixResolver(ontology)]])],
  ['Query', new Map<string, Resolver>([timelineRoot(ontology), seriesRoot(ontology)])],
];

function attach(type: GraphQLObjectType, resolvers: ReadonlyMap<string, Resolver>): void {
  for (const [name, field] of Object.entries(type.getFields())) {
    const resolver = resolvers.get(name);
    if (resolver !== undefined) field.resolve = resolver;
  }
}

/**
 * Every field gets its context by its root field: a resolver has no loaders but those as of the clocks asked for there.
 * What is wrong with the arguments of any field alike is refused here.
 */
function bind(ontology: Ontology, type: GraphQLObjectType): void {
  if (type.name.startsWith('__')) return;
  for (const field of Object.values(type.getFields())) {
    const answered = answeredBy(field.resolve as Resolver | undefined);
    field.resolve =
      field.args.length === 0
        ? answered
        : (source, args, request, info) => {
            refuseNothing(field, args);
            const answer = answered(source, args, request, info);
            const context = contextAt(request, info);
            const named = entitiesNamed(field.args, args);
            const checks = [
              refuseUnknownDatasets(args, context.loaders.allDatasets),
              named.length === 0 ? undefined : refuseNeverKnown(context, ontology, named, info),
            ].filter((check) => check !== undefined);
            return checks.length === 0 ? answer : Promise.all([answer, ...checks]).then(([one]) => one);
          };
  }
}

const answeredBy =
  (resolver: Resolver | undefined): GraphQLFieldResolver<Source, RequestContext> =>
  (source, args, request, info) => {
    if (resolver !== undefined) return resolver(source, args, contextAt(request, info), info);
    const value: unknown = source?.[info.fieldName];
    return typeof value === 'function' ? value.call(source, args, contextAt(request, info), info) : value;
  };

function rootResolvers(ontology: Ontology): Map<string, Resolver> {
  const types = [...ontology.types.keys()];
  return new Map<string, Resolver>([
    ...types.map((type): [string, Resolver] => [
      singleField(type),
      (_, { id }, context) => findEntity(context, id, type, 'id'),
    ]),
    ...types.map((type): [string, Resolver] => [
      listField(type),
      withGroups((asOf, kept) => listRows({ ontology, asOf }, type, kept), listResolver(ontology, type)),
    ]),
    ['node', (_, { id }, context) => nodeOf(context, id)],
    ['nodes', nodesResolver],
    ['entity', (_, { id }, context) => findEntity(context, id, undefined, 'id')],
    ['country', (_, { code }, context) => findEntity(context, code, 'Country', 'code')],
    ['countryRelation', countryRelation],
    ['claim', (_, { notation }, context) => claimNumbered(context, notation)],
    ['claims', withGroups((asOf, kept) => claimRows({ ontology, asOf }, kept), allClaims(ontology))],
    ['conflicts', comparisonsRoot(ontology, false)],
    ['comparisons', comparisonsRoot(ontology, true)],
    ['claimsBySide', claimsBySide(ontology)],
    ['datasets', (_, __, { loaders }) => loaders.datasets()],
  ]);
}

function claimNumbered({ loaders }: Context, notation: string): Promise<unknown> {
  if (notation.trim() !== '') return loaders.claim.byNotation(notation);
  throw clientError('BAD_REQUEST', 'notation is empty; expected a number such as C001.', { argument: 'notation' });
}

const nodesResolver: Resolver = (_, { ids }: { readonly ids: readonly string[] }, context) => {
  if (ids.length > LIMITS.page)
    throw clientError('BAD_PAGE', `ids has ${ids.length} members; expected at most ${LIMITS.page}.`, {
      argument: 'ids',
    });
  return ids.map((id) => nodeOf(context, id));
};

const nodeOf = ({ loaders }: Context, id: string): Promise<unknown> =>
  id.startsWith('claim:') ? loaders.claim.byId(id) : loaders.entity.byId(id);
