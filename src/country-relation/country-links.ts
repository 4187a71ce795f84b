import { everKnownIds } from '../entity/ever-known-ids.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Ontology, Relation } from '../ontology/ontology.ts';
import type { Link, Links } from './countries-over.ts';

const PAGE = 5_000;

/** By thing, what it leads to on the way to its countries: the ontology says which relations do, and from which end. */
export async function countryLinks(graph: Graph, ontology: Ontology): Promise<Links> {
  const relations = [...ontology.relations.values()].filter(({ countryOf }) => countryOf !== undefined);
  const links = new Map<string, Link[]>();
  // Many things lead to the same, known since the same load: each link is kept once.
  const kept = new Map<string, Link>();
  for await (const ids of everKnownIds(graph, PAGE)) {
    for (const row of await graph.read(statement('pair/links', { ids }, typesAround(relations)))) {
      const link = {
        to: String(row['to']),
        recordedAt: Number(row['recordedAt']),
        recordedTo: row['recordedTo'] as number | null,
      };
      const key = `${link.to} ${link.recordedAt} ${link.recordedTo}`;
      const same = kept.get(key) ?? link;
      kept.set(key, same);
      const thing = String(row['thing']);
      const others = links.get(thing);
      if (others === undefined) links.set(thing, [same]);
      else others.push(same);
    }
  }
  return links;
}

/** The types of relations as they lead away from things, or to them, with those of closed claims. */
export function typesAround(relations: readonly Relation[]): { readonly out: string; readonly in: string } {
  const types = (end: Relation['countryOf']) =>
    relations.flatMap(({ type, countryOf }) => ((countryOf ?? 'TO') === end ? [type, `${type}__WAS`] : [])).join('|');
  return { out: types('TO'), in: types('FROM') };
}
