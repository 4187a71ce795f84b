import { coerceInputValue, type GraphQLResolveInfo, isInputType } from 'graphql';
import { findEntity, refuseNeverKnown } from '../entity/find.ts';
import { badRequest, clientError } from '../errors.ts';
import { conditionText } from '../filter/condition.ts';
import { orderText } from '../filter/order.ts';
import type { Fields } from '../filter/scope.ts';
import { startText } from '../filter/start.ts';
import type { Context } from '../graphql/context.ts';
import { entitiesWithin, type NamedEntity } from '../graphql/named-entities.ts';
import { findEntities } from '../neighbour/find.ts';
import { type Ontology, typeNamed } from '../ontology/ontology.ts';

/** What a scene is asked by. */
export interface StartArguments {
  readonly ids?: readonly string[] | null;
  readonly around?: { readonly id: string; readonly depth: number } | null;
  readonly of?: { readonly type: string; readonly where?: unknown } | null;
  readonly maxNodes: number;
}

/** Where a scene begins: ids, how many there are in all, and how far to go from them. */
export interface Starts {
  readonly ids: readonly string[];
  readonly total: number;
  readonly depth: number;
}

const MOST_STEPS = 3;
/** As many as a drawing can hold: a kept scene is asked for by all its ids. */
const MOST_IDS = 5_000;

/** The entities that a scene begins with. Errors: BAD_REQUEST, BAD_PAGE, BAD_FILTER, UNKNOWN_ENTITY, AMBIGUOUS_ENTITY. */
export async function startsOf(
  ontology: Ontology,
  args: StartArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Starts> {
  const { ids, around, of } = args;
  const given = Object.entries({ ids, around, of }).filter(([, value]) => value !== undefined && value !== null);
  if (given.length !== 1)
    throw badRequest(
      given[1]?.[0] ?? 'ids',
      `The scene has ${given.length === 0 ? 'none' : given.map(([name]) => name).join(' and ')} of ids, around and of; expected exactly one.`,
    );
  if (around) return startAround(around, context);
  if (of) return startsOfType(ontology, { ...args, of }, context, info);
  const entities = await findEntities(context, ids ?? [], 'ids', MOST_IDS);
  const all = [...new Set(entities.map(({ id }) => String(id)))];
  return { ids: all.slice(0, args.maxNodes), total: all.length, depth: 0 };
}

async function startAround({ id, depth }: { readonly id: string; readonly depth: number }, context: Context) {
  if (!(depth >= 1 && depth <= MOST_STEPS))
    throw badRequest('around.depth', `around.depth is ${depth}; expected 1 to ${MOST_STEPS}.`);
  const entity = await findEntity(context, id, undefined, 'around.id');
  return { ids: [String(entity['id'])], total: 1, depth };
}

/** The entities of a type, by name. */
async function startsOfType(
  ontology: Ontology,
  { of: { type, where }, maxNodes }: StartArguments & { readonly of: NonNullable<StartArguments['of']> },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Starts> {
  const { loaders, asOf } = context;
  const parameters: Record<string, unknown> = {};
  const { conditions, named } = where === undefined ? NO_CONDITIONS : checked(where, type, info);
  const text = conditionText(ontology, type, conditions, { variable: 'n', asOf, parameters, argument: 'of.where' });
  const { keys, measures } = orderText(ontology, type, undefined, { variable: 'n', asOf, parameters });
  const page = { measures, between: 'true', order: keys.join(', ') };
  const start = startText(typeNamed(ontology, type), conditions, { asOf, parameters });
  const question = { label: type, start, where: text, page, parameters };
  const [rows, total] = await Promise.all([
    loaders.entity.page({ ...question, limit: maxNodes }),
    loaders.entity.count({ ...question, limit: maxNodes }),
    named.length > 0 && refuseNeverKnown(context, ontology, named, info),
  ]);
  return { ids: rows.map(({ entity }) => String(entity['id'])), total, depth: 0 };
}

interface Checked {
  readonly conditions: Fields;
  /** The ids in them. */
  readonly named: readonly NamedEntity[];
}

const NO_CONDITIONS: Checked = { conditions: {}, named: [] };

/** JSON has no types of its own: it is checked against the input of the type's list, as a variable would be. */
function checked(where: unknown, type: string, { schema }: GraphQLResolveInfo): Checked {
  const input = schema.getType(`${type}Where`);
  if (!isInputType(input)) throw new Error(`${type} has no conditions.`);
  const conditions = coerceInputValue(where, input, (path, _, error) => {
    const argument = ['of.where', ...path].join('.');
    throw clientError('BAD_FILTER', `${argument}: ${error.message}`, { argument });
  }) as Fields;
  return { conditions, named: entitiesWithin(input, conditions, 'of.where') };
}
