import type { GraphQLFieldResolver } from 'graphql';
import { type Bound, badCursor } from '../filter/beyond.ts';
import type { Context } from '../graphql/context.ts';
import { type PageArguments, pageOf, questionOf, selectedFields, windowOf, writeCursor } from '../graphql/page.ts';
import type { Change } from './change.ts';

/** The root field that shows changes page by page. */
export const changesRoot: GraphQLFieldResolver<unknown, Context> = async (_, args: PageArguments, context, info) => {
  const { loaders, waves, asOf } = context;
  const window = windowOf(questionOf('changes', asOf), args);
  const boundOf = (argument: Bound) => numberIn(window[argument], argument);
  const range = { ...boundOf('after'), ...boundOf('before'), backward: window.backward, limit: window.length + 1 };
  const [rows, totalCount] = await Promise.all([
    loaders.change.page(range),
    selectedFields(info).has('totalCount') ? loaders.change.count() : undefined,
  ]);
  const cursorOf = ({ number }: Change) => writeCursor(window.question, [number]);
  const { edges, pageInfo } = pageOf(
    rows.map((change) => ({ cursor: cursorOf(change), node: shown(change) })),
    window,
  );
  waves.spend(edges.length);
  return { edges, pageInfo, nodes: edges.map(({ node }) => node), totalCount };
};

const shown = (change: Change) => ({ ...change, recordedAt: new Date(change.recordedAt) });

/** The number in a cursor. Errors: BAD_CURSOR. */
function numberIn(values: readonly unknown[] | null, argument: Bound): { [bound in Bound]?: number } {
  if (values === null) return {};
  const [number, ...more] = values;
  if (!Number.isSafeInteger(number) || more.length > 0) throw badCursor(argument);
  return { [argument]: number as number };
}
