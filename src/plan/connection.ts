import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import type { KeyValues } from '../filter/key.ts';
import { type PageWindow, pageOf, writeCursor } from '../graphql/page.ts';
import { LIMITS } from '../limits.ts';
import type { Draft, Reading, Tuple, Write } from './draft.ts';
import { NotCompiled } from './not-compiled.ts';
import { joined, objectWriter, type Selected, valueWriter, type WriteField } from './write.ts';

/** A connection as it is shown: below which parent, and one row more than its page, read from the end at which it begins. */
export interface Shown<T> {
  readonly parent: T;
  readonly rows: readonly Tuple[];
  readonly edges: readonly Tuple[];
  readonly window: PageWindow;
}

/** What connections differ in. Of each row of a page the first value is the id of its node. */
export interface ConnectionParts<T> {
  readonly window: (reading: Reading) => PageWindow;
  readonly rows: (parent: T, reading: Reading) => readonly Tuple[];
  /** How to read the values of the order's keys in a row, which its cursor carries; they are sent where something asks for them. */
  readonly values: () => (row: Tuple, reading: Reading) => KeyValues;
  /** Makes the node of a row. */
  readonly node: (selected: Selected) => Write<unknown>;
  /** Whether a node to which several rows lead is shown once. */
  readonly distinct: boolean;
  /** A field of the connection beside its page. */
  readonly field: (selected: Selected) => Write<Shown<T>> | undefined;
  /** A field of an edge beside its node and cursor; undefined for null or what the row has. */
  readonly edgeField: WriteField<Tuple>;
}

/** Makes a connection: a page of rows with cursors, their nodes, and what is said of all of them. */
export function connectionWriter<T>(draft: Draft, selected: Selected, parts: ConnectionParts<T>): Write<T> {
  const write = objectWriter<Shown<T>>(draft, objectTypeOf(selected), selected.nodes, fieldsOf(draft, parts));
  return (parent, reading) => {
    const rows = parts.rows(parent, reading);
    reading.spent += rows.length;
    if (reading.spent > LIMITS.nodes) throw new NotCompiled('too many nodes');
    const window = parts.window(reading);
    const shown = rows.length > window.length ? rows.slice(0, window.length) : rows;
    return write({ parent, rows, edges: window.backward ? shown.toReversed() : shown, window }, reading);
  };
}

/** The type of the objects that a field leads to. */
export function objectTypeOf({ field }: Pick<Selected, 'field'>): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (isObjectType(type)) return type;
  throw new NotCompiled(`${field.name} leads to ${type.name}`);
}

const fieldsOf =
  <T>(draft: Draft, parts: ConnectionParts<T>): WriteField<Shown<T>> =>
  (selected) => {
    switch (selected.field.name) {
      case 'edges':
        return edgesWriter(draft, selected, parts);
      case 'nodes':
        return nodesWriter(selected, parts);
      case 'pageInfo':
        return pageInfoWriter(draft, selected, parts);
      default: {
        const write = parts.field(selected);
        if (write === undefined) throw new NotCompiled(`${selected.field.name} of a connection`);
        return write;
      }
    }
  };

function edgesWriter<T>(draft: Draft, selected: Selected, parts: ConnectionParts<T>): Write<Shown<T>> {
  const write = objectWriter<Tuple>(draft, objectTypeOf(selected), selected.nodes, (of) => {
    if (of.field.name === 'node') {
      const node = parts.node(of);
      return (row, reading) => node(row[0], reading);
    }
    if (of.field.name === 'cursor') {
      const values = parts.values();
      return (row, reading) => JSON.stringify(writeCursor(parts.window(reading).question, values(row, reading)));
    }
    return parts.edgeField(of);
  });
  return ({ edges }, reading) => joined(edges, write, reading);
}

function nodesWriter<T>(selected: Selected, parts: ConnectionParts<T>): Write<Shown<T>> {
  const node = parts.node(selected);
  return ({ edges }, reading) => {
    const ids = edges.map(([id]) => id);
    return joined(parts.distinct ? [...new Set(ids)] : ids, node, reading);
  };
}

function pageInfoWriter<T>(draft: Draft, selected: Selected, parts: ConnectionParts<T>): Write<Shown<T>> {
  const { field, nodes } = selected;
  const write = valueWriter(draft, field.type, nodes);
  const asked = [...draft.selections.below(objectTypeOf(selected), nodes).values()].map(([{ name }]) => name.value);
  const values = asked.some((name) => name.endsWith('Cursor')) ? parts.values() : undefined;
  return ({ rows, window }, reading) => {
    const cursor = (row: Tuple) => (values === undefined ? '' : writeCursor(window.question, values(row, reading)));
    const { pageInfo } = pageOf(
      rows.map((row) => ({
        get cursor() {
          return cursor(row);
        },
      })),
      window,
    );
    return write(pageInfo, reading);
  };
}
