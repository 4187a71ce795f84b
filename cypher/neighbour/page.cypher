// One row a neighbour of some entities: a page, by name. Parameters: ids, limit, shown (the most edges of a row), those of
// the conditions and the place. Columns: entity, name (folded), claims (of all its edges), edges [{relation, from, to, …}].
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id}){{left}}[r:{{types}}]{{right}}(m:{{twins Entity}}){{states m}}
WHERE {{edge r}} AND {{entity m}} AND {{walk}} AND {{where}}
WITH DISTINCT m, {{state m}} AS state, r, coalesce({{state m}}.name_folded, '') AS name
WHERE {{after}}
WITH m, state, name, r ORDER BY r.order, r.id
WITH m, state, name, collect(r) AS edges
ORDER BY name, m.id LIMIT $limit
RETURN properties(state) AS entity, name, [r IN edges | r.claim] AS claims,
  [r IN edges[..$shown] | r {.*, relation: {{relation r}}, from: startNode(r).id, to: endNode(r).id}] AS edges
