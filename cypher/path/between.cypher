// One row a pair of neighbours: all edges between the two, in the order of the sources. Parameters: pairs [[id, id]], shown
// (the most edges of a row), those of the condition. Columns: from, to, claims and periods (of all edges), edges [{relation, from, to, …}].
UNWIND $pairs AS pair
MATCH (n:{{twins Entity}} {id: pair[0]})
MATCH (n)-[r:{{types}}]-(m:{{twins Entity}} {id: pair[1]})
WHERE {{edge r}} AND {{walk}}
WITH pair, r ORDER BY r.order, r.id
WITH pair, collect(r) AS found
RETURN pair[0] AS from, pair[1] AS to, [r IN found | r.claim] AS claims, [r IN found | r.valid] AS periods,
  [r IN found[..$shown] | r {.*, relation: {{relation r}}, from: startNode(r).id, to: endNode(r).id}] AS edges
