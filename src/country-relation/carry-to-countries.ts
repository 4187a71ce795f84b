import { everKnownIds } from '../entity/ever-known-ids.ts';
import { groupBy } from '../group-by.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph, Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Ontology, Relation } from '../ontology/ontology.ts';
import { type Links, type Stretch, stretchesOver } from './countries-over.ts';
import { typesAround } from './country-links.ts';

const BATCH = 5_000;

/** Things of which the edges are read, compared and written together. */
const PAGE = 2_000;

/**
 * Carries the edges of relations on to the countries that their other ends lead to, now and before: an event that is held
 * in a city gets an edge to the city's country. What is there already stays. Things are gone through page by page.
 */
export async function carryToCountries(
  { graph, ontology }: { readonly graph: Graph; readonly ontology: Ontology },
  links: Links,
): Promise<void> {
  const stretchesOf = stretchesOver(links);
  const all = [...ontology.relations.values()].flatMap((carrying): Two[] => {
    const carried = ontology.relations.get(carrying.carries ?? '');
    return carried === undefined ? [] : [{ carried, carrying }];
  });
  const types = typesAround(all.flatMap(({ carried, carrying }) => [carried, carrying]));
  for await (const ids of everKnownIds(graph, PAGE)) {
    const rows = groupBy(await graph.read(statement('pair/edges', { ids }, types)), ({ type }) => typeOf(String(type)));
    for (const two of all) {
      const carried = rows.get(two.carried.type) ?? [];
      const stored = (rows.get(two.carrying.type) ?? []).map(storedEdge);
      if (carried.length + stored.length === 0) continue;
      const wanted = carried.flatMap((row) => carriedOn(row, two, stretchesOf));
      await write(graph, differing(wanted, stored), two);
    }
  }
}

/** The type of an edge, whether of now or of the past. */
const typeOf = (type: string): string => type.replace(/__WAS$/, '');

/** The types of the edges of a relation: of open claims, and of closed ones. */
const bothTypes = (type: string): string => `${type}|${type}__WAS`;

interface Carried extends Stretch {
  readonly type: string;
  readonly thing: string;
  readonly next: string;
  readonly country: string;
  readonly id: string;
  /** The id of the edge that it carries on, and what it takes over of it. */
  readonly of: string;
  readonly taken: string;
}

interface Two {
  readonly carried: Relation;
  readonly carrying: Relation;
}

type StretchesOf = ReturnType<typeof stretchesOver>;

function carriedOn({ thing: of, other, edge }: Row, { carrying }: Two, stretchesOf: StretchesOf): Carried[] {
  const [thing, next] = [String(of), String(other)];
  const own = edge as Row;
  return [...stretchesOf(next)].flatMap(([country, stretches]) =>
    stretches.flatMap((stretch) => {
      const both = overlap(stretch, { recordedAt: Number(own['recordedAt']), recordedTo: endOf(own) });
      if (both === null) return [];
      const type = both.recordedTo === null ? carrying.type : `${carrying.type}__WAS`;
      const id = String(own['id']);
      return [{ ...both, type, thing, next, country, id: `${id}/${country}`, of: id, taken: takenOf(own) }];
    }),
  );
}

function overlap(a: Stretch, b: Stretch): Stretch | null {
  const recordedAt = Math.max(a.recordedAt, b.recordedAt);
  const end = Math.min(a.recordedTo ?? Number.POSITIVE_INFINITY, b.recordedTo ?? Number.POSITIVE_INFINITY);
  return recordedAt < end ? { recordedAt, recordedTo: Number.isFinite(end) ? end : null } : null;
}

const endOf = (edge: Row): number | null => (edge['recordedTo'] === null ? null : Number(edge['recordedTo']));

/** Its own id and stretch are no part of what an edge takes over. */
function takenOf({ id: _, recordedAt: __, recordedTo: ___, ...taken }: Row): string {
  return JSON.stringify(Object.entries(taken).sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Stored = Pick<Carried, 'thing' | 'country' | 'id' | 'taken' | keyof Stretch>;

function storedEdge({ thing, other, edge }: Row): Stored {
  const own = edge as Row;
  const stretch = { recordedAt: Number(own['recordedAt']), recordedTo: endOf(own) };
  return { thing: String(thing), country: String(other), id: String(own['id']), taken: takenOf(own), ...stretch };
}

/** Edges of one id are one edge in several stretches of time: they go and come together. */
function differing(wanted: readonly Carried[], stored: readonly Stored[]) {
  const placeOf = ({ thing, country, id }: Stored) => JSON.stringify([thing, country, id]);
  const [after, before] = [groupBy(wanted, placeOf), groupBy(stored, placeOf)];
  const isSame = (place: string) => textOf(after.get(place) ?? []) === textOf(before.get(place) ?? []);
  return {
    deleted: [...before].flatMap(([place, [edge]]) => (edge === undefined || isSame(place) ? [] : [edge])),
    created: [...after].flatMap(([place, edges]) => (isSame(place) ? [] : edges)),
  };
}

const textOf = (edges: readonly Stored[]): string =>
  JSON.stringify(edges.map(({ taken, recordedAt, recordedTo }) => [recordedAt, recordedTo, taken]).sort());

async function write(
  graph: Graph,
  { deleted, created }: ReturnType<typeof differing>,
  { carried, carrying }: Two,
): Promise<void> {
  const inBatches = async (file: string, edges: readonly object[], types: string) => {
    for (let start = 0; start < edges.length; start += BATCH) {
      const batch = edges.slice(start, start + BATCH);
      await graph.write((run) => run(statement(file, { edges: batch }, { types })));
    }
  };
  const gone = deleted.map(({ thing, country, id }) => ({ thing, country, id }));
  await inBatches('pair/delete-carried', gone, bothTypes(carrying.type));
  const made = created.map(({ taken: _, recordedAt, recordedTo, ...edge }) => ({
    ...edge,
    recordedAt: numberParameter(recordedAt),
    recordedTo: recordedTo === null ? null : numberParameter(recordedTo),
  }));
  await inBatches('pair/carry', made, bothTypes(carried.type));
}
