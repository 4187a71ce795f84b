import DataLoader from 'dataloader';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNullableType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { EVER, statementAsOf } from '../as-of/as-of.ts';
import { relationId } from '../country-relation/relation-id.ts';
import { sidesOf } from '../country-relation/sides.ts';
import type { Waves } from './waves.ts';

/** An id of an entity in the arguments of a field. */
export interface NamedEntity {
  readonly path: string;
  readonly id: string;
}

/** The ids by which arguments narrow. What an id comes to that has to be given, its field says. */
export const entitiesNamed = (
  known: readonly GraphQLArgument[],
  args: Readonly<Record<string, unknown>>,
): NamedEntity[] =>
  known
    .filter((argument) => !isRequiredArgument(argument))
    .flatMap(({ name, type }) => entitiesWithin(type, args[name], name));

/** The ids in a value of an input type. */
export function entitiesWithin(type: GraphQLInputType, value: unknown, path: string): NamedEntity[] {
  const given = getNullableType(type);
  if (isListType(given)) {
    const member = getNullableType(given.ofType);
    return [value ?? []]
      .flat()
      .flatMap((one, index) => entitiesWithin(member, one, isInputObjectType(member) ? `${path}.${index}` : path));
  }
  if (isInputObjectType(given) && typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, part]) => {
      const field = given.getFields()[name];
      return field === undefined ? [] : entitiesWithin(field.type, part, `${path}.${name}`);
    });
  return 'name' in given && given.name === 'ID' && typeof value === 'string' ? [{ path, id: value }] : [];
}

/** Those of some ids that no entity has or ever had, whatever the clocks. */
export type NeverKnown = (named: readonly NamedEntity[], info: GraphQLResolveInfo) => Promise<NamedEntity[]>;

/** Looks up the ids of a request. All that its document names go out with the first: one statement, only where some are named. */
export function createNeverKnown(waves: Waves): NeverKnown {
  const known = new DataLoader<string, boolean>(
    async (ids) => {
      const rows = await waves.read(statementAsOf(EVER, 'entity/first-known', { ids }));
      const found = new Set(rows.map(({ id }) => id));
      return ids.map((id) => found.has(id));
    },
    { batchScheduleFn: waves.schedule },
  );
  const isKnown = async (id: string) =>
    (await Promise.all(standingFor(id).map((one) => known.load(one)))).every(Boolean);
  let isFirst = true;
  return async (named, info) => {
    if (isFirst) void known.loadMany(idsInDocument(info).flatMap(standingFor));
    isFirst = false;
    const found = await Promise.all(named.map(({ id }) => isKnown(id)));
    return named.filter((_, index) => !found[index]);
  };
}

/** Two countries have a relation also where nothing is recorded of it. */
function standingFor(id: string): string[] {
  const { a, b } = sidesOf({ id });
  return id === relationId([a, b]) ? [a, b] : [id];
}

function idsInDocument({ schema, operation, fragments, variableValues }: GraphQLResolveInfo): string[] {
  const types = new TypeInfo(schema);
  const ids: string[] = [];
  const visitor = visitWithTypeInfo(types, {
    Argument: ({ name, value }) => {
      const argument = types.getArgument();
      if (!argument) return;
      const given = { [name.value]: valueFromAST(value, argument.type, variableValues) };
      ids.push(...entitiesNamed([argument], given).map(({ id }) => id));
    },
  });
  for (const node of [operation, ...Object.values(fragments)]) visit(node, visitor);
  return ids;
}
