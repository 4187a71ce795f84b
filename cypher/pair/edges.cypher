// One row an edge of things that is carried on to countries, or that carries another on, now and before. Parameter: ids (of things).
// Places: out, in (types of relations, with their twins, that lead from a thing, and to it). Columns: thing, type, other (its other
// end), edge (its id, when it was recorded, and what an edge that carries it on has of it).
UNWIND $ids AS id
MATCH (a:Entity|Entity__WAS {id: id})
CALL (a) {
  MATCH (a)-[r:{{out}}]->(b) RETURN r, b
  UNION ALL
  MATCH (a)<-[r:{{in}}]-(b) RETURN r, b
}
RETURN id AS thing, type(r) AS type, b.id AS other, r {
  .id, .recordedAt, .recordedTo, .claim, .order, .rank, .force, .voice, .dataset, .source, .openInSource,
  .citationBasis, .valid, .validFrom, .validTo
} AS edge
