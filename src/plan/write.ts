import {
  type FieldNode,
  type GraphQLField,
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Draft, Reading, Write } from './draft.ts';
import { NotCompiled } from './not-compiled.ts';

/** A field of an object: its definition and its nodes in the document. */
export interface Selected {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
}

/** How a field is made; undefined for what the source has under its name. */
export type WriteField<T> = (selected: Selected) => Write<T> | undefined;

/** Makes an object of what is selected below some nodes. */
export function objectWriter<T>(
  draft: Draft,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  writeField: WriteField<T>,
): Write<T> {
  const known = type.getFields();
  const parts = [...draft.selections.below(type, nodes)].map(([key, same]) => {
    const [node] = same;
    const start = `${JSON.stringify(key)}:`;
    if (node.name.value === '__typename') return { start: start + JSON.stringify(type.name), write: undefined };
    const field = known[node.name.value];
    if (field === undefined) throw new NotCompiled(`${type.name}.${node.name.value}`);
    return { start, write: written(draft, { field, node, nodes: same }, writeField) };
  });
  return (source, reading) => {
    let text = '{';
    for (const { start, write } of parts) {
      if (text.length > 1) text += ',';
      text += start;
      if (write !== undefined) text += write(source, reading);
    }
    return `${text}}`;
  };
}

/** A missing value of a field that always has one is for the reference path to report. */
function written<T>(draft: Draft, selected: Selected, writeField: WriteField<T>): Write<T> {
  const { field } = selected;
  const write = writeField(selected) ?? ownField<T>(draft, selected);
  if (!isNonNullType(field.type)) return write;
  return (source, reading) => {
    const text = write(source, reading);
    if (text === 'null') throw new NotCompiled(`${field.name} is missing`);
    return text;
  };
}

/** What the source has under the name of a field. */
function ownField<T>(draft: Draft, { field, nodes }: Selected): Write<T> {
  if (field.args.length > 0) throw new NotCompiled(`${field.name} has arguments`);
  const write = valueWriter(draft, field.type, nodes);
  return (source, reading) => write((source as Readonly<Record<string, unknown>> | null)?.[field.name], reading);
}

/** Makes a value of a type: a scalar, an enum, a plain object, or a list of them. */
export function valueWriter(draft: Draft, type: GraphQLOutputType, nodes: readonly FieldNode[]): Write<unknown> {
  if (isNonNullType(type)) return present(valueWriter(draft, type.ofType, nodes));
  if (isListType(type)) return listWriter(valueWriter(draft, type.ofType, nodes));
  if (isLeafType(type)) return leafWriter(type);
  if (!isObjectType(type)) throw new NotCompiled(`a value of ${type}`);
  const write = objectWriter<unknown>(draft, type, nodes, () => undefined);
  return (value, reading) => (value === null || value === undefined ? 'null' : write(value, reading));
}

const present =
  (write: Write<unknown>): Write<unknown> =>
  (value, reading) => {
    const text = write(value, reading);
    if (text === 'null') throw new NotCompiled('a value is missing');
    return text;
  };

const listWriter =
  (write: Write<unknown>): Write<unknown> =>
  (values, reading) => {
    if (values === null || values === undefined) return 'null';
    if (!Array.isArray(values)) throw new NotCompiled('no list');
    return joined(values, write, reading);
  };

/** A list in JSON. */
export function joined<T>(values: readonly T[], write: Write<T>, reading: Reading): string {
  let text = '[';
  for (const value of values) {
    if (text.length > 1) text += ',';
    text += write(value, reading);
  }
  return `${text}]`;
}

function leafWriter(type: GraphQLLeafType): Write<unknown> {
  const isText = type === GraphQLString || type === GraphQLID;
  return (value) => {
    if (value === null || value === undefined) return 'null';
    if (isText && typeof value === 'string') return JSON.stringify(value);
    return JSON.stringify(type.serialize(value)) ?? 'null';
  };
}
