import { type KeyValues, orderValuesOf } from '../filter/key.ts';
import { UNMEASURED } from '../filter/order.ts';
import type { RelationField } from '../ontology/ontology.ts';
import { askedOfRelation, type RelationArguments } from '../relation/resolvers.ts';
import { holdsOn, periodOf } from '../time/period.ts';
import { claimsById } from './claim.ts';
import { type ConnectionParts, connectionWriter } from './connection.ts';
import {
  type Asked,
  bind,
  column,
  type Draft,
  pageQuestion,
  type Reading,
  type Text,
  type Tuple,
  tableOf,
  type Write,
} from './draft.ts';
import { type Edges, patternText } from './edges.ts';
import type { EntityPlace } from './entity-place.ts';
import { memberOf, nodeOf } from './member.ts';
import { NotCompiled } from './not-compiled.ts';
import { aboutAll } from './relation-totals.ts';
import { type Selected, valueWriter } from './write.ts';

/** Makes the connection of a relation. */
export function relationConnection(
  draft: Draft,
  field: RelationField,
  selected: Selected,
  at: EntityPlace,
): Write<Tuple> {
  const { ontology } = draft;
  const asked = pageQuestion(draft, selected, (args, { asOf }) =>
    askedOfRelation({ ontology, asOf }, field, args as RelationArguments, ''),
  );
  const keyed = { asked: false };
  const list = bind(draft, 'A', pagesText(field, { asked, keyed }, at));
  const edges: Edges = { draft, field, at, asked, list, properties: [], keyed, counts: { whole: false } };
  const own = column(draft, (request) => edgesText(edges, request));
  return connectionWriter<Tuple>(draft, selected, {
    window: (reading) => asked.of(reading.asked).window,
    rows: ([id], reading) => (tableOf(reading, own).get(id)?.[1] ?? []) as readonly Tuple[],
    values: () => keyValues(edges),
    node: ({ field: { type }, nodes }) => draft.entities(draft, { type, nodes }, membersText(edges)).write,
    distinct: true,
    ...fieldsOf(edges),
  });
}

/** Of each parent its id, and the page of its edges. */
function pagesText(
  field: RelationField,
  { asked: question, keyed }: Pick<Edges, 'asked' | 'keyed'>,
  at: EntityPlace,
): Text {
  return (asked) => {
    const { where, measures, between, order, keys } = question.of(asked);
    const values = keyed.asked ? keys.map(({ owner, property }) => `${owner}.${property}`) : [];
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
function edgesText({ list, properties, keyed, asked: { of } }: Edges, asked: Asked): string {
  const keys = keyed.asked ? of(asked).keys : [];
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

/** How to read the values of the order's keys, which are sent from now on. */
function keyValues({ asked, properties, keyed }: Edges) {
  keyed.asked = true;
  return (row: Tuple, reading: Reading): KeyValues =>
    asked.of(reading.asked).keys.map((_, index) => {
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
  const values = keyValues(edges);
  return (row, reading) => {
    const { keys } = edges.asked.of(reading.asked);
    if (keys.some(({ measure }) => measure !== undefined)) throw new NotCompiled('an order by what is measured');
    return write(orderValuesOf(keys, values(row, reading)), reading);
  };
}
