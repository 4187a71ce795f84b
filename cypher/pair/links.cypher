// One row a link by which things lead, or led, to their countries. Parameter: ids (of things). Places: out, in (types of relations,
// with their twins, that lead from a thing, and to it). Columns: thing, to, recordedAt, recordedTo (null while it is open).
UNWIND $ids AS id
MATCH (a:Entity|Entity__WAS {id: id})
CALL (a) {
  MATCH (a)-[r:{{out}}]->(b) RETURN r, b
  UNION ALL
  MATCH (a)<-[r:{{in}}]-(b) RETURN r, b
}
RETURN id AS thing, b.id AS to, r.recordedAt AS recordedAt, r.recordedTo AS recordedTo
