import { type AsOf, edgeSeen, entitySeen, NOW, statesOf, twins } from '../as-of/as-of.ts';
import { orderValuesOf } from '../filter/key.ts';
import { UNMEASURED } from '../filter/order.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Relation, RelationField } from '../ontology/ontology.ts';
import { askedOfRelation, type RelationArguments } from '../relation/resolvers.ts';
import { holdsOn, periodOf } from '../time/period.ts';
import { claimsById, claimsOf } from './claim.ts';
import { type ConnectionParts, connectionWriter, type Shown } from './connection.ts';
import {
  type Asked,
  bind,
  column,
  type Draft,
  type Question,
  question,
  type Reading,
  type Text,
  type Tuple,
  tableOf,
  type Write,
} from './draft.ts';
import { type EntityPlace, silenceOf } from './entity-place.ts';
import { memberOf, nodeOf } from './member.ts';
import { NotCompiled } from './not-compiled.ts';
import { type Selected, valueWriter } from './write.ts';

type Page = ReturnType<typeof askedOfRelation>;

/** A relation of the entities of a level: what is asked of it, and the names of its parts in the statement. */
interface Edges {
  readonly draft: Draft;
  readonly field: RelationField;
  readonly at: EntityPlace;
  readonly asked: Question<Page>;
  /** The list of pairs of a parent's id and its edges, each a member and the edge. */
  readonly list: string;
  /** Stored properties of the edge that are shown, in the order of the tuples, after the id of the node. */
  readonly properties: string[];
  /** How the edges are counted, once for all fields that ask. */
  readonly counts: { whole: boolean; read?: ReadCounts };
}

type ReadCounts = (parent: Tuple, reading: Reading) => Counts;

/** Makes the connection of a relation. */
export function relationConnection(
  draft: Draft,
  field: RelationField,
  selected: Selected,
  at: EntityPlace,
): Write<Tuple> {
  const { ontology } = draft;
  const asked = question(draft, selected.field, selected.node, (args, { asOf }, parameters) => {
    const page = askedOfRelation({ ontology, asOf }, field, args as RelationArguments, '');
    Object.assign(parameters, page.parameters, {
      limit: numberParameter(page.limit),
      shown: numberParameter(page.window.length),
    });
    return page;
  });
  const list = bind(draft, 'A', pagesText(field, asked, at));
  const edges: Edges = { draft, field, at, asked, list, properties: [], counts: { whole: false } };
  const own = column(draft, (request) => edgesText(edges, request));
  return connectionWriter<Tuple>(draft, selected, {
    window: (reading) => asked.of(reading.asked).window,
    rows: ([id], reading) => (tableOf(reading, own).get(id)?.[1] ?? []) as readonly Tuple[],
    values: (row, reading) => valuesOf(edges, row, reading),
    node: ({ field: { type }, nodes }) => draft.entities(draft, { type, nodes }, membersText(edges)).write,
    distinct: true,
    ...fieldsOf(edges),
  });
}

const ARROWS = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] } as const;

const arrow = ({ direction }: RelationField, inside: string): string => ARROWS[direction].join(inside);

/** The pattern from a parent `n` to what a relation leads to, and what is asked of both. */
function patternText(asOf: AsOf, field: RelationField, type: string, where: string): string {
  const conditions = [edgeSeen(asOf, 'r'), entitySeen(asOf, 'm'), where].filter((text) => text !== 'true');
  const pattern = `(n)${arrow(field, `[r:${twins(asOf, type)}]`)}(m:${twins(asOf, 'Entity')})${statesOf(asOf, 'm')}`;
  return `MATCH ${pattern}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`;
}

/** Of each parent its id, and the page of its edges. */
function pagesText(field: RelationField, question: Question<Page>, at: EntityPlace): Text {
  return (asked) => {
    const { where, measures, between, order, keys } = question.of(asked);
    const values = keys.map(({ owner, property }) => `${owner}.${property}`);
    const text = [
      patternText(asked.asOf, field, field.relation.type, where),
      measures === UNMEASURED ? '' : measures,
      between === 'true' ? '' : `WITH * WHERE ${between}`,
      `RETURN [${[memberOf(asked, 'm'), 'r', ...values].join(', ')}] ORDER BY ${order} LIMIT $limit`,
    ];
    const page = question.text(text.filter((line) => line !== '').join('\n    '));
    return `COLLECT { UNWIND ${at.list} AS x WITH ${nodeOf(asked, 'x')} AS n
  RETURN [n.id, COLLECT { ${page} }] }`;
  };
}

/** The edges as they are sent: the id of the node, what is shown of the edge, the values of the order's keys. */
function edgesText({ list, properties, asked: { of } }: Edges, asked: Asked): string {
  const { keys } = of(asked);
  const values = [
    `${nodeOf(asked, 'e[0]')}.id`,
    ...properties.map((property) => `e[1].${property}`),
    ...keys.map((_, index) => `e[${index + 2}]`),
  ];
  return `[a IN ${list} | [a[0], [e IN a[1] | [${values.join(', ')}]]]]`;
}

/** The edges of the pages, without the one more that tells whether others follow. */
const shownText = ({ list, asked }: Edges): string => `UNWIND ${list} AS a ${asked.text('UNWIND a[1][..$shown] AS e')}`;

const membersText =
  (edges: Edges): Text =>
  () =>
    `COLLECT { ${shownText(edges)} RETURN DISTINCT e[0] }`;

function valuesOf({ asked, properties }: Edges, row: Tuple, reading: Reading) {
  return asked.of(reading.asked).keys.map((_, index) => {
    const value = row[1 + properties.length + index] ?? null;
    return value === null || typeof value === 'number' ? value : String(value);
  });
}

type Fields = Pick<ConnectionParts<Tuple>, 'field' | 'edgeField'>;

function fieldsOf(edges: Edges): Fields {
  return {
    field: (selected) => aboutAll(edges, selected),
    edgeField: (selected) => edgeField(edges, selected),
  };
}

/** The place of a stored property of the edge in its tuple. */
function placeOf({ properties }: Edges, property: string): number {
  const known = properties.indexOf(property);
  return 1 + (known >= 0 ? known : properties.push(property) - 1);
}

function edgeField(edges: Edges, selected: Selected): Write<Tuple> {
  const { draft } = edges;
  const { field, nodes } = selected;
  if (field.args.length > 0) throw new NotCompiled(`${field.name} of an edge`);
  if (field.name === 'claim') {
    const claims = claimsById(draft, selected, () => `${shownText(edges)} WITH e[1].claim AS id`);
    const place = placeOf(edges, 'claim');
    return (row, reading) => claims(row[place], reading);
  }
  if (field.name === 'because') throw new NotCompiled('because of an edge');
  if (field.name === 'orderValues') return orderValuesWriter(edges, selected);
  const write = valueWriter(draft, field.type, nodes);
  const place = placeOf(edges, field.name === 'holds' ? 'valid' : field.name);
  if (field.name === 'valid') return (row, reading) => write(periodOf(row[place]), reading);
  if (field.name === 'holds') return (row, reading) => write(holdsOn(row[place], reading.asked.asOf.validOn), reading);
  return (row, reading) => write(row[place], reading);
}

/** What was measured says by which claims: that is for the reference path. */
function orderValuesWriter(edges: Edges, { field, nodes }: Selected): Write<Tuple> {
  const write = valueWriter(edges.draft, field.type, nodes);
  return (row, reading) => {
    const { keys } = edges.asked.of(reading.asked);
    if (keys.some(({ measure }) => measure !== undefined)) throw new NotCompiled('an order by what is measured');
    return write(orderValuesOf(keys, valuesOf(edges, row, reading)), reading);
  };
}

interface Counts {
  readonly total: number;
  readonly different: number;
  readonly open: boolean;
}

/** What is said of all edges of a relation. */
function aboutAll(edges: Edges, selected: Selected): Write<Shown<Tuple>> | undefined {
  switch (selected.field.name) {
    case 'totalCount': {
      const counts = countsOf(edges, false);
      return ({ parent }, reading) => JSON.stringify(counts(parent, reading).total);
    }
    case 'distinctCount': {
      const counts = countsOf(edges, true);
      return ({ parent }, reading) => JSON.stringify(counts(parent, reading).different);
    }
    case 'openInSource': {
      const counts = countsOf(edges, true);
      return ({ parent }, reading) => JSON.stringify(counts(parent, reading).open);
    }
    case 'state':
      return stateWriter(edges);
    case 'statedNone':
      return statedNone(edges, selected);
    default:
      return undefined;
  }
}

/** How many edges meet the conditions: from the store of degrees where there is no condition and nothing else is asked. */
function countsOf(edges: Edges, whole: boolean): ReadCounts {
  if (whole) edges.counts.whole = true;
  edges.counts.read ??= countsRead(edges);
  return edges.counts.read;
}

function countsRead({ draft, field, at, asked, counts }: Edges): ReadCounts {
  const number = column(draft, (request) => {
    const { where } = asked.of(request);
    const plain = !counts.whole && where === 'true' && request.asOf === NOW;
    const counted = plain
      ? `RETURN [n.id, COUNT { (n)${arrow(field, `[:${field.relation.type}]`)}() }]`
      : asked.text(`CALL (n) { ${patternText(request.asOf, field, field.relation.type, where)}
    RETURN [count(r), count(DISTINCT m), count(CASE WHEN r.openInSource THEN 1 END) > 0] AS counts }
  RETURN [n.id, counts]`);
    return `COLLECT { UNWIND ${at.list} AS x WITH ${nodeOf(request, 'x')} AS n ${counted} }`;
  });
  return ([id], reading) => {
    const found = tableOf(reading, number).get(id)?.[1];
    if (!Array.isArray(found)) return { total: Number(found), different: 0, open: false };
    const [total, different, open] = found;
    return { total, different, open };
  };
}

function stateWriter(edges: Edges): Write<Shown<Tuple>> {
  const { draft, at } = edges;
  const counts = countsOf(edges, false);
  const negation = negationOf(edges);
  const denied = negation === undefined ? undefined : deniedBy(edges, negation);
  const silent = silenceOf(draft, at);
  return ({ parent }, reading) => {
    if (counts(parent, reading).total > 0) return '"RECORDED"';
    const isDenied = denied !== undefined && denied(parent, reading).length > 0;
    return JSON.stringify(isDenied ? 'STATED_NONE' : silent(parent, reading));
  };
}

function negationOf({ draft, field }: Edges): Relation | undefined {
  return [...draft.ontology.relations.values()].find(({ negates }) => negates === field.relation.type);
}

/** The ids of the claims that deny the relation. */
function deniedBy(edges: Edges, negation: Relation): (parent: Tuple, reading: Reading) => readonly unknown[] {
  const list = deniedList(edges, negation);
  const number = column(edges.draft, () => `[a IN ${list} | [a[0], [c IN a[1] | c.id]]]`);
  return ([id], reading) => (tableOf(reading, number).get(id)?.[1] ?? []) as readonly unknown[];
}

function deniedList({ draft, field, at, asked }: Edges, negation: Relation): string {
  return bind(draft, 'D', (request) => {
    const pattern = patternText(request.asOf, field, negation.type, asked.of(request).ends);
    const claims = asked.text(`${pattern} WITH DISTINCT r.claim AS claim
    MATCH (c:Claim {id: claim}) RETURN c ORDER BY c.order, c.id`);
    return `COLLECT { UNWIND ${at.list} AS x WITH ${nodeOf(request, 'x')} AS n RETURN [n.id, COLLECT { ${claims} }] }`;
  });
}

function statedNone(edges: Edges, selected: Selected): Write<Shown<Tuple>> {
  const negation = negationOf(edges);
  if (negation === undefined) return () => '[]';
  const list = deniedList(edges, negation);
  return claimsOf(edges.draft, selected, { list, key: ({ parent }: Shown<Tuple>) => parent[0] });
}
