import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { type AsOf, NOW } from '../as-of/as-of.ts';
import { becauseOf } from '../claim/because.ts';
import { silence } from '../entity/state.ts';
import { conditionText } from '../filter/condition.ts';
import { edgeConditionText } from '../filter/edge-condition.ts';
import { beyondText, keysOf, keyValuesOf, type OrderKey, orderText, withEdge } from '../filter/order.ts';
import { allOf, type Fields } from '../filter/scope.ts';
import type { Context } from '../graphql/context.ts';
import { pageLength, pageOf, placeOf, questionOf, readCursor, selectedFields, writeCursor } from '../graphql/page.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Ontology, Relation, RelationField } from '../ontology/ontology.ts';
import { holdsOn, periodOf } from '../time/period.ts';
import type { RelationPage } from './loaders.ts';

interface Arguments {
  readonly first: number;
  readonly after?: string | null;
  readonly where?: Fields | null;
  readonly edge?: Fields | null;
  readonly orderBy?: readonly { readonly by: string; readonly direction?: string | null }[] | null;
}

type Resolver = GraphQLFieldResolver<Row, Context>;

interface Asking {
  readonly ontology: Ontology;
  readonly asOf: AsOf;
}

/** Without another order, edges come in the order in which the sources give them. */
const SOURCE_ORDER: readonly OrderKey[] = [
  { name: 'SOURCE', variable: 'r', owner: 'r', property: 'order', descending: false, number: true, optional: false },
  { name: 'EDGE', variable: 'r', owner: 'r', property: 'id', descending: false, number: false, optional: false },
];

/** The one resolver of all relations, driven by the ontology. */
export function relationResolver(ontology: Ontology, field: RelationField): Resolver {
  const negation = [...ontology.relations.values()].find(({ negates }) => negates === field.relation.type);
  return async (row, args: Arguments, { loaders, waves, asOf }, info) => {
    const asked = askedOf({ ontology, asOf }, field, args, info);
    const wanted = wantedOf(info, asked.where !== 'true' || asOf !== NOW, negation);
    const id = String(row['id']);
    const [page, counts, denied, datasets] = await Promise.all([
      loaders.relation.page(id, asked),
      wanted.counts ? loaders.relation.counts(id, asked) : undefined,
      wanted.negation ? loaders.relation.negated(id, { ...asked, where: asked.ends, by: wanted.negation }) : [],
      wanted.state ? loaders.datasets() : [],
    ]);
    waves.spend(page.rows.length);
    const silent = () => (denied.length > 0 ? 'STATED_NONE' : silence(row, datasets));
    const total = counts?.total ?? page.total;
    return {
      ...connectionOf(page, asked, args),
      totalCount: total,
      distinctCount: counts?.different,
      openInSource: counts?.open,
      state: total > 0 ? 'RECORDED' : silent(),
      statedNone: denied,
    };
  };
}

/** What has to be read beside the page, so that everything goes out together. */
function wantedOf(info: GraphQLResolveInfo, filtered: boolean, negation: Relation | undefined) {
  const selected = selectedFields(info);
  const state = selected.has('state');
  return {
    counts:
      selected.has('distinctCount') ||
      selected.has('openInSource') ||
      (filtered && (state || selected.has('totalCount'))),
    state,
    negation: state || selected.has('statedNone') ? negation : undefined,
  };
}

function askedOf({ ontology, asOf }: Asking, field: RelationField, args: Arguments, info: GraphQLResolveInfo) {
  const { where, edge, orderBy, after } = args;
  const first = pageLength(args.first);
  const parameters: Record<string, unknown> = {};
  const ends = where ? conditionText(ontology, field.target, where, { variable: 'm', asOf, parameters }) : 'true';
  const conditions = [
    ...(where ? [ends] : []),
    ...(edge ? [edgeConditionText(ontology, field, edge, { variable: 'r', asOf, parameters, argument: 'edge' })] : []),
  ];
  const order = orderBy?.length
    ? withEdge(orderText(ontology, field.target, orderBy, { variable: 'm', asOf }).order, 'r')
    : SOURCE_ORDER;
  const question = questionOf(field.relation.type, field.direction, where ?? null, edge ?? null, orderBy ?? null);
  const values = readCursor(question, after);
  return {
    place: placeOf(info),
    field,
    where: allOf(conditions),
    /** What is asked of the other ends alone: claims that deny the relation have edges of their own. */
    ends,
    after: values === null ? 'true' : beyondText(order, values, { parameters }),
    order: keysOf(order).join(', '),
    limit: first + 1,
    parameters,
    keys: order,
    question,
    asOf,
  };
}

function connectionOf(page: RelationPage, asked: ReturnType<typeof askedOf>, { first, after }: Arguments) {
  const rows = page.rows.map(({ entity, edge }) => ({
    ...edge,
    valid: periodOf(edge['valid']),
    holds: holdsOn(edge['valid'], asked.asOf.validOn),
    because: () => becauseOf([String(edge['claim'])]),
    claim: (_: unknown, { loaders }: Context) => loaders.claim.byId(String(edge['claim'])),
    cursor: writeCursor(asked.question, keyValuesOf(asked.keys, { m: entity, r: edge })),
    node: entity,
  }));
  const { edges, pageInfo } = pageOf(rows, first, after);
  return {
    edges,
    pageInfo,
    nodes: [...new Map(edges.map(({ node }) => [node['id'], node])).values()],
  };
}
