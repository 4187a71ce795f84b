// One row an edge of a relation, now and before. No parameters. Place: types (of a relation, with its twin).
// Columns: from, to, edge (its id, when it was recorded, and what an edge that carries it on has of it).
MATCH (a)-[r:{{types}}]->(b)
RETURN a.id AS from, b.id AS to, r {
  .id, .recordedAt, .recordedTo, .claim, .order, .rank, .force, .voice, .dataset, .source, .openInSource,
  .citationBasis, .valid, .validFrom, .validTo
} AS edge
