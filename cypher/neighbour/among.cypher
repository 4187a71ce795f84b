// One row: the edges among some entities, in the order of the sources. Parameters: ids, limit, those of the condition.
// Columns: total, edges [{relation, from, to, …}].
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})-[r:{{types}}]->(m:{{twins Entity}})
WHERE m.id IN $ids AND {{edge r}} AND {{walk}}
WITH r ORDER BY r.order, r.id
WITH collect(r) AS found
RETURN size(found) AS total,
  [r IN found[..$limit] | r {.*, relation: {{relation r}}, from: startNode(r).id, to: endNode(r).id}] AS edges
