// One row a neighbour of some entities: a page, by name, read from the end at which it begins. Parameters: ids, limit, shown
// (the most edges of a row), those of the conditions. Columns: entity, claims (of all its edges), edges [{relation, from, to, …}].
// The edges are read of the neighbours of the page alone: an entity may have very many.
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id}){{left}}[r:{{types}}]{{right}}(m:{{twins Entity}}){{states m}}
WHERE {{edge r}} AND {{entity m}} AND {{walk}} AND {{where}}
WITH DISTINCT m, {{state m}} AS state
WHERE {{between}}
WITH m, state ORDER BY {{order}} LIMIT $limit
CALL (m) {
  UNWIND $ids AS near
  MATCH (n:{{twins Entity}} {id: near}){{left}}[r:{{types}}]{{right}}(m)
  WHERE {{edge r}} AND {{walk}}
  WITH DISTINCT r ORDER BY r.order, r.id
  RETURN collect(r) AS edges
}
RETURN properties(state) AS entity, [r IN edges | r.claim] AS claims,
  [r IN edges[..$shown] | r {.*, relation: {{relation r}}, from: startNode(r).id, to: endNode(r).id}] AS edges
ORDER BY {{order}}
