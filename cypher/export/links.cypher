// One row an edge that leaves some entities, by the ids of entity and edge: a page. Parameters: ids, among (ids of which the
// other end is one; null for any), afterSource, afterEdge, limit, those of the conditions. Columns: source, edge {relation, to, …}, claim.
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})-[r:{{types}}]->(m:{{twins Entity}})
WHERE {{edge r}} AND {{walk}} AND (n.id > $afterSource OR (n.id = $afterSource AND r.id > $afterEdge)) AND ($among IS NULL OR m.id IN $among)
WITH n.id AS source, r, m.id AS target ORDER BY source, r.id LIMIT $limit
MATCH (c:Claim {id: r.claim})
RETURN source, r {.*, relation: {{relation r}}, to: target} AS edge, properties(c) AS claim
ORDER BY source, edge.id
