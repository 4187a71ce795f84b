import type { GraphQLFieldResolver } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import { type ClaimRecord, splitRole } from '../claim/claim.ts';
import { claimsOfEntity } from '../claim/resolvers.ts';
import { conflictsOfEntity } from '../conflict/resolvers.ts';
import type { Context } from '../graphql/context.ts';
import { claimRowsAbout, relationRows } from '../group/grouped-rows.ts';
import { withGroups } from '../group/resolvers.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Attribute, EntityType, Ontology } from '../ontology/ontology.ts';
import { claimsOfAttribute } from '../projection/attribute-claims.ts';
import { holdingOn } from '../projection/states.ts';
import { relationResolver } from '../relation/resolvers.ts';
import { periodOf } from '../time/period.ts';
import { nameIn, namesOf } from './names.ts';
import { valueState } from './state.ts';

type Resolver = GraphQLFieldResolver<Row, Context>;

/** Resolvers of all fields of a type, by name. */
export function entityResolvers(ontology: Ontology, type: EntityType): Map<string, Resolver> {
  return new Map<string, Resolver>([
    ['id', (row) => row['id']],
    ['name', nameResolver(ontology)],
    ['names', namesResolver(ontology)],
    ['externalIds', externalIdsResolver],
    ['namedBy', namedByResolver],
    ['because', async (row, _, context) => becauseOf((await feedingOf(ontology, row, context)).map(({ id }) => id))],
    ['claims', withGroups((asOf, kept) => claimRowsAbout({ ontology, asOf }, kept), claimsOfEntity(ontology))],
    ['conflicts', conflictsOfEntity(ontology)],
    ...[...type.attributes.values()].flatMap((attribute) => attributeResolvers(ontology, attribute)),
    ...(type.attributes.has('period') ? PERIOD_ENDS : []),
    ...[...type.relations.values()].map((field): [string, Resolver] => [
      field.name,
      withGroups((asOf, kept) => relationRows({ ontology, asOf }, field, kept), relationResolver(ontology, field)),
    ]),
  ]);
}

/** The claims that give an entity its names and attributes, as of the clocks asked for. */
const feedingOf = async (ontology: Ontology, row: Row, { loaders, asOf }: Context) =>
  holdingOn(ontology, await loaders.claim.feeding(String(row['id'])), asOf.validOn);

const nameResolver =
  (ontology: Ontology): Resolver =>
  async (row, { language }, context) => {
    const shown = String(row['name'] ?? row['id']);
    if (!language) return shown;
    return nameIn(await feedingOf(ontology, row, context), String(language)) ?? shown;
  };

const namesResolver =
  (ontology: Ontology): Resolver =>
  async (row, _, context) => {
    const names = namesOf(await feedingOf(ontology, row, context));
    context.waves.spend(names.length);
    return names;
  };

const namedByResolver: Resolver = async (row, _, { loaders, waves }) => {
  const sources = await Promise.all(((row['namedBy'] ?? []) as readonly string[]).map(loaders.entity.byId));
  waves.spend(sources.length);
  return sources.filter((source) => source !== null);
};

const PERIOD_ENDS: [string, Resolver][] = [
  ['startDate', (row) => periodOf(row['period'])?.earliestStart ?? null],
  ['endDate', (row) => periodOf(row['period'])?.latestEnd ?? null],
];

/** The value, why it is there or missing, and the claims behind it. */
function attributeResolvers(ontology: Ontology, attribute: Attribute): [string, Resolver][] {
  const { name, scalar, list } = attribute;
  const value: Resolver = scalar === 'Period' ? (row) => periodOf(row[name]) : (row) => row[name] ?? (list ? [] : null);
  return [
    [name, value],
    [`${name}State`, async (row, _, { loaders }) => valueState(row, name, await loaders.datasets())],
    [`${name}Claims`, claimsResolver(ontology, attribute)],
  ];
}

const claimsResolver =
  (ontology: Ontology, attribute: Attribute): Resolver =>
  async (entity, _, context) => {
    const [feeding, datasets] = await Promise.all([feedingOf(ontology, entity, context), context.loaders.datasets()]);
    const claims = claimsOfAttribute(ontology, attribute, { entity, feeding, datasets });
    context.waves.spend(claims.nodes.length);
    return claims;
  };

const externalIdsResolver: Resolver = async (row, _, { loaders, waves }) => {
  const found = externalIdsOf(await loaders.claim.identifying(String(row['id'])));
  waves.spend(found.length);
  return found;
};

/** An attribute that is a code is a scheme by its name; other ids say theirs in a role. */
function externalIdsOf(claims: readonly ClaimRecord[]) {
  const found = claims.flatMap(({ predicate, value, roles }) => {
    const said = roles.map(splitRole).find(({ name }) => name === 'scheme')?.value;
    const scheme = predicate === 'externalId' ? said : predicate;
    return value === undefined || scheme === undefined ? [] : [{ scheme, value }];
  });
  return [...new Map(found.map((one) => [`${one.scheme}=${one.value}`, one])).values()];
}
