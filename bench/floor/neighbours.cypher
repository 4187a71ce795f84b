// One row a group of neighbours of an entity. Parameters: id, without (relationship types that are not walked), symmetric.
// Columns: relation, direction, type, kind, edges, neighbours.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WITH type(r) AS relation, startNode(r) = n AS out, m, r
WHERE NOT relation IN $without
RETURN relation, CASE WHEN relation IN $symmetric THEN 'BOTH' WHEN out THEN 'OUT' ELSE 'IN' END AS direction, m.type AS type,
  m.kind AS kind, count(r) AS edges, count(DISTINCT m) AS neighbours
