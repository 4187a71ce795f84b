import type { FieldNode } from 'graphql';
import { silence } from '../entity/state.ts';
import type { Draft, Reading, Tuple, Write } from './draft.ts';

/** What the fields of the entities of one level share. */
export interface EntityPlace {
  readonly list: string;
  /** The place of a stored property in the tuples of the level. */
  readonly place: (property: string) => number;
  /** What was made of fields that bind lists: types of one interface share what the same nodes of the document ask. */
  readonly shared: Shared[];
}

interface Shared {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly write: Write<Tuple>;
}

/** A field of a level, made once for all types of which the same nodes of the document ask the same. */
export function sharedField(
  { shared }: EntityPlace,
  key: string,
  nodes: readonly FieldNode[],
  make: () => Write<Tuple>,
): Write<Tuple> {
  const known = shared.find(
    (one) =>
      one.key === key && one.nodes.length === nodes.length && one.nodes.every((node, index) => node === nodes[index]),
  );
  if (known !== undefined) return known.write;
  const write = make();
  shared.push({ key, nodes, write });
  return write;
}

/** Why nothing is recorded of an entity. */
export function silenceOf(draft: Draft, at: EntityPlace): (row: Tuple, reading: Reading) => string {
  draft.reads.datasets = true;
  const namedBy = at.place('namedBy');
  return (row, { datasets }) => silence({ namedBy: row[namedBy] }, datasets);
}
