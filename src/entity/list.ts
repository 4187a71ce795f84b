import type { GraphQLFieldResolver } from 'graphql';
import { type AsOf, lastingSeen, stateOf } from '../as-of/as-of.ts';
import { betweenText } from '../filter/beyond.ts';
import { conditionText } from '../filter/condition.ts';
import { keysOf, keyValuesOf, type OrderKey } from '../filter/key.ts';
import { legsText } from '../filter/legs.ts';
import { type OrderInput, orderText } from '../filter/order.ts';
import { allOf, type Fields } from '../filter/scope.ts';
import { startText } from '../filter/start.ts';
import type { Context } from '../graphql/context.ts';
import {
  type PageArguments,
  pageOf,
  placeOf,
  questionOf,
  selectedFields,
  windowOf,
  writeCursor,
} from '../graphql/page.ts';
import { type Ontology, typeNamed } from '../ontology/ontology.ts';
import { placedBy } from './because.ts';
import { holdsOf } from './holds.ts';
import type { ListPage } from './loaders.ts';

export interface ListArguments extends PageArguments {
  readonly where?: Fields | null;
  readonly orderBy?: readonly OrderInput[] | null;
}

/** The list of all entities of a type. */
export function listResolver(ontology: Ontology, type: string): GraphQLFieldResolver<unknown, Context> {
  return async (_, args: ListArguments, { loaders, waves, asOf }, info) => {
    const asked = askedOfList({ ontology, asOf }, type, args, placeOf(info));
    const wanted = selectedFields(info);
    const counting = ['totalCount', 'distinctCount', 'state'].some((name) => wanted.has(name));
    const [read, total, datasets] = await Promise.all([
      loaders.entity.page(asked),
      counting ? loaders.entity.count(asked) : 0,
      wanted.has('state') ? loaders.datasets() : [],
    ]);
    waves.spend(read.length);
    const rows = read.map(({ entity, measured }) => {
      const values = keyValuesOf(asked.keys, { n: entity, o: measured });
      return {
        node: entity,
        cursor: writeCursor(asked.question, values),
        claim: null,
        holds: isLasting(ontology, type) ? (_: unknown, context: Context) => holdsOf(ontology, entity, context) : null,
        orderValues: placedBy(asked, String(entity['id']), values),
      };
    });
    const { edges, pageInfo } = pageOf(rows, asked.window);
    const silent = datasets.some(({ reading }) => reading === 'IN_FULL') ? 'NOT_STATED' : 'NOT_READ';
    return {
      edges,
      pageInfo,
      nodes: edges.map(({ node }) => node),
      totalCount: total,
      distinctCount: total,
      state: total > 0 ? 'RECORDED' : silent,
      statedNone: [],
      openInSource: false,
    };
  };
}

/** What the arguments of a list ask of it. Errors: BAD_FILTER, BAD_PAGE, BAD_CURSOR. */
export function askedOfList(
  { ontology, asOf }: { readonly ontology: Ontology; readonly asOf: AsOf },
  label: string,
  args: ListArguments,
  place: string,
) {
  const { where, orderBy } = args;
  const parameters: Record<string, unknown> = {};
  const condition = allOf([
    ...(isLasting(ontology, label) ? lastingSeen(asOf, 'n') : []),
    ...(where ? [conditionText(ontology, label, where, { variable: 'n', asOf, parameters })] : []),
  ]);
  const { order, measures, because } = orderText(ontology, label, orderBy, { variable: 'n', asOf, parameters });
  const question = questionOf('list', label, where ?? null, orderBy ?? null, asOf);
  const window = windowOf(question, args);
  const { backward } = window;
  const at = { variable: 'n', type: label, where: condition, parameters };
  const start = where ? startText(typeNamed(ontology, label), where, { asOf, parameters }) : '';
  const isWalked = start === '' && stateOf(asOf, 'n') === 'n' && !isLookedUp({ ontology, label, order }, where);
  const legs = isWalked ? legsText(order, window, at) : undefined;
  const page: ListPage =
    legs === undefined
      ? { measures, between: betweenText(order, window, parameters), order: keysOf(order, backward).join(', ') }
      : { legs };
  const placing = { place, variable: 'n', because, parameters };
  return {
    placing,
    label,
    start,
    where: condition,
    page,
    limit: window.length + 1,
    parameters,
    keys: order,
    question,
    window,
  };
}

/** Whether things of a type have a time of their own. */
export const isLasting = (ontology: Ontology, type: string): boolean =>
  typeNamed(ontology, type).attributes.has('period');

interface Listed {
  readonly ontology: Ontology;
  readonly label: string;
  readonly order: readonly OrderKey[];
}

/**
 * Whether a filter names nodes by what an index may find: then the planner chooses, for to walk the order's index could
 * pass by many nodes to find a few. Bounds on the key of the order itself narrow the walk.
 */
function isLookedUp(listed: Listed, where: Fields | null | undefined): boolean {
  const { ontology, label, order } = listed;
  const { attributes } = typeNamed(ontology, label);
  const walked = order[0]?.property.replace(/_(from|folded)$/, '');
  return Object.entries(where ?? {}).some(([name, value]) =>
    name === 'and'
      ? ([value].flat() as Fields[]).some((one) => isLookedUp(listed, one))
      : name === 'id' || (attributes.has(name) && name !== walked),
  );
}
