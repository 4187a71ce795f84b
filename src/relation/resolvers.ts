import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { type AsOf, NOW } from '../as-of/as-of.ts';
import { becauseOf } from '../claim/because.ts';
import { placedBy } from '../entity/because.ts';
import { silence } from '../entity/state.ts';
import { betweenText } from '../filter/beyond.ts';
import { conditionText } from '../filter/condition.ts';
import { edgeConditionText } from '../filter/edge-condition.ts';
import { keysOf, keyValuesOf, type OrderKey } from '../filter/key.ts';
import { type OrderInput, orderText, UNMEASURED, withEdge } from '../filter/order.ts';
import { allOf, type Fields } from '../filter/scope.ts';
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
import type { Row } from '../neo4j/graph.ts';
import type { Ontology, Relation, RelationField } from '../ontology/ontology.ts';
import { holdsOn, periodOf } from '../time/period.ts';
import type { RelationPage } from './loaders.ts';

export interface RelationArguments extends PageArguments {
  readonly where?: Fields | null;
  readonly edge?: Fields | null;
  readonly orderBy?: readonly OrderInput[] | null;
}

type Resolver = GraphQLFieldResolver<Row, Context>;

interface Asking {
  readonly ontology: Ontology;
  readonly asOf: AsOf;
}

const OF_EDGE = { variable: 'r', owner: 'r', descending: false, optional: false, implied: true };

/** Without another order, edges come in the order in which the sources give them. */
const SOURCE_ORDER: readonly OrderKey[] = [
  { ...OF_EDGE, name: 'SOURCE', property: 'order', number: true },
  { ...OF_EDGE, name: 'EDGE', property: 'id', number: false },
];

/** The one resolver of all relations, driven by the ontology. */
export function relationResolver(ontology: Ontology, field: RelationField): Resolver {
  const negation = [...ontology.relations.values()].find(({ negates }) => negates === field.relation.type);
  return async (row, args: RelationArguments, { loaders, waves, asOf }, info) => {
    const asked = askedOfRelation({ ontology, asOf }, field, args, placeOf(info));
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
      ...connectionOf(page, asked),
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

/** What the arguments of a relation ask of it. Errors: BAD_FILTER, BAD_PAGE, BAD_CURSOR. */
export function askedOfRelation(
  { ontology, asOf }: Asking,
  field: RelationField,
  args: RelationArguments,
  place: string,
) {
  const { where, edge, orderBy } = args;
  const parameters: Record<string, unknown> = {};
  const ends = where ? conditionText(ontology, field.target, where, { variable: 'm', asOf, parameters }) : 'true';
  const conditions = [
    ...(where ? [ends] : []),
    ...(edge ? [edgeConditionText(ontology, field, edge, { variable: 'r', asOf, parameters, argument: 'edge' })] : []),
  ];
  const ordered = orderBy?.length
    ? orderText(ontology, field.target, orderBy, { variable: 'm', asOf, parameters })
    : undefined;
  const order = ordered === undefined ? SOURCE_ORDER : withEdge(ordered.order, 'r');
  const question = questionOf(field.relation.type, field.direction, where ?? null, edge ?? null, orderBy ?? null, asOf);
  const window = windowOf(question, args);
  return {
    place,
    placing: { place, variable: 'm', because: ordered?.because ?? '', parameters },
    field,
    where: allOf(conditions),
    /** What is asked of the other ends alone: claims that deny the relation have edges of their own. */
    ends,
    measures: ordered?.measures ?? UNMEASURED,
    between: betweenText(order, window, parameters),
    order: keysOf(order, window.backward).join(', '),
    limit: window.length + 1,
    window,
    parameters,
    keys: order,
    question,
    asOf,
  };
}

function connectionOf(page: RelationPage, asked: ReturnType<typeof askedOfRelation>) {
  const valued = page.rows.map((row) => ({
    ...row,
    values: keyValuesOf(asked.keys, { m: row.entity, r: row.edge, o: row.measured }),
  }));
  const rows = valued.map(({ entity, edge, values }) => ({
    ...edge,
    valid: periodOf(edge['valid']),
    holds: holdsOn(edge['valid'], asked.asOf.validOn),
    because: () => becauseOf([String(edge['claim'])]),
    claim: (_: unknown, { loaders }: Context) => loaders.claim.byId(String(edge['claim'])),
    cursor: writeCursor(asked.question, values),
    orderValues: placedBy(asked, String(entity['id']), values),
    node: entity,
  }));
  const { edges, pageInfo } = pageOf(rows, asked.window);
  return {
    edges,
    pageInfo,
    nodes: [...new Map(edges.map(({ node }) => [node['id'], node])).values()],
  };
}
