import type { GraphQLFieldResolver } from 'graphql';
import type { Dealing } from '../country-relation/dealing.ts';
import type { Kinds } from '../country-relation/kinds.ts';
import { type PairDirection, sidesOf } from '../country-relation/sides.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import { silence } from '../entity/state.ts';
import { clientError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';

export type Resolver = GraphQLFieldResolver<Row, Context>;

/** What the parts of a dossier share. */
export interface Room {
  readonly ontology: Ontology;
  readonly kinds: Kinds;
}

/** Why nothing is recorded of a pair: a source that was read in full speaks of both countries, or none does. */
export async function pairSilence(row: Row, { loaders }: Context): Promise<'NOT_STATED' | 'NOT_READ'> {
  const { a, b } = sidesOf(row);
  const [first, second, datasets] = await Promise.all([
    loaders.entity.byId(a),
    loaders.entity.byId(b),
    loaders.datasets(),
  ]);
  return silenceBetween(first ?? {}, second ?? {}, datasets);
}

/** Why nothing is recorded of two countries, by the sources that speak of both. */
export function silenceBetween(first: Row, second: Row, datasets: readonly StoredDataset[]) {
  const namedBy = (one: Row) => (one['namedBy'] ?? []) as readonly string[];
  return silence({ namedBy: namedBy(first).filter((source) => namedBy(second).includes(source)) }, datasets);
}

/** What a pair has between it, with why it would be silent. */
export async function dealingsOf(
  { kinds }: Room,
  row: Row,
  context: Context,
): Promise<{ dealings: readonly Dealing[]; silent: 'NOT_STATED' | 'NOT_READ' }> {
  const [dealings, silent] = await Promise.all([
    context.loaders.countryRelation.dealings(sidesOf(row).id, kinds),
    pairSilence(row, context),
  ]);
  return { dealings, silent };
}

/** The entities of these ids, in their order, counted as shown. */
export async function entitiesOf(ids: readonly string[], { loaders, waves }: Context): Promise<Row[]> {
  const found = await Promise.all([...new Set(ids)].map(loaders.entity.byId));
  waves.spend(found.length);
  return found.filter((entity) => entity !== null);
}

/** Why a list is as full or as empty as it is. */
export const stateOf = <T extends string>(count: number, silent: T): 'RECORDED' | T =>
  count > 0 ? 'RECORDED' : silent;

/** Whether something that leads one way is asked for. */
export const isWanted = (asked: unknown, direction: PairDirection): boolean =>
  asked === undefined || asked === null || asked === direction;

/** The one way that is asked for, of the two that have a direction. Errors: BAD_REQUEST. */
export function oneWay(asked: unknown): readonly ('A_TO_B' | 'B_TO_A')[] {
  if (asked === undefined || asked === null) return ['A_TO_B', 'B_TO_A'];
  if (asked === 'A_TO_B' || asked === 'B_TO_A') return [asked];
  throw clientError('BAD_REQUEST', `direction is ${asked}; expected A_TO_B or B_TO_A.`, { argument: 'direction' });
}
