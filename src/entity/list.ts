import type { GraphQLFieldResolver } from 'graphql';
import type { AsOf } from '../as-of/as-of.ts';
import { conditionText } from '../filter/condition.ts';
import { beyondText, keysOf, keyValuesOf, orderText } from '../filter/order.ts';
import type { Fields } from '../filter/scope.ts';
import type { Context } from '../graphql/context.ts';
import { pageLength, pageOf, questionOf, readCursor, selectedFields, writeCursor } from '../graphql/page.ts';
import type { Ontology } from '../ontology/ontology.ts';

interface Arguments {
  readonly first: number;
  readonly after?: string | null;
  readonly where?: Fields | null;
  readonly orderBy?: readonly { readonly by: string; readonly direction?: string | null }[] | null;
}

/** The list of all entities of a type. */
export function listResolver(ontology: Ontology, type: string): GraphQLFieldResolver<unknown, Context> {
  return async (_, args: Arguments, { loaders, waves, asOf }, info) => {
    const asked = askedOf({ ontology, asOf }, type, args);
    const wanted = selectedFields(info);
    const counting = ['totalCount', 'distinctCount', 'state'].some((name) => wanted.has(name));
    const [entities, total, datasets] = await Promise.all([
      loaders.entity.page(asked),
      counting ? loaders.entity.count(asked) : 0,
      wanted.has('state') ? loaders.datasets() : [],
    ]);
    waves.spend(entities.length);
    const rows = entities.map((node) => ({
      node,
      cursor: writeCursor(asked.question, keyValuesOf(asked.keys, { n: node })),
      claim: null,
    }));
    const { edges, pageInfo } = pageOf(rows, args.first, args.after);
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

function askedOf(
  { ontology, asOf }: { readonly ontology: Ontology; readonly asOf: AsOf },
  label: string,
  args: Arguments,
) {
  const { where, orderBy } = args;
  const parameters: Record<string, unknown> = {};
  const condition = where ? conditionText(ontology, label, where, { variable: 'n', asOf, parameters }) : 'true';
  const { order } = orderText(ontology, label, orderBy, { variable: 'n', asOf });
  const question = questionOf('list', label, where ?? null, orderBy ?? null);
  const values = readCursor(question, args.after);
  return {
    label,
    where: condition,
    after: values === null ? 'true' : beyondText(order, values, { parameters }),
    order: keysOf(order).join(', '),
    limit: pageLength(args.first) + 1,
    parameters,
    keys: order,
    question,
  };
}
