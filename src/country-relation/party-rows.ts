import type { AsOf } from '../as-of/as-of.ts';
import { type GroupedRows, type Kept, listRows, relationRows } from '../group/grouped-rows.ts';
import type { Row } from '../neo4j/graph.ts';
import { type Ontology, typeNamed } from '../ontology/ontology.ts';

/** The parties of a country relation, to be grouped; to those of an empty one no edge leads, so that they are looked up. */
export const partyRows =
  (ontology: Ontology) =>
  (asOf: AsOf, kept: Kept, relation: Row): GroupedRows => {
    const parties = relation['parties'] as readonly Row[] | undefined;
    const field = typeNamed(ontology, 'CountryRelation').relations.get('parties');
    if (parties === undefined && field !== undefined) return relationRows({ ontology, asOf }, field, kept);
    const both = { id: { in: (parties ?? []).map(({ id }) => id) } };
    return listRows({ ontology, asOf }, 'Country', { where: kept.where ? { and: [kept.where, both] } : both });
  };
