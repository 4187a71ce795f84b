// One row an entity: its edges and neighbours, counted by relation, direction, type and kind of the neighbour.
// Parameters: ids, symmetric (relationship types without a direction), because (whether claims are wanted), those of the
// conditions. Columns: id, edgeCount, neighbourCount, groups [{relation, direction, type, kind, edgeCount, neighbourCount, claims}].
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})
CALL (n) {
  MATCH (n)-[r:{{types}}]-(m:{{twins Entity}}){{states m}}
  WHERE {{edge r}} AND {{entity m}} AND {{walk}} AND {{where}}
  RETURN count(r) AS edgeCount, count(DISTINCT m) AS neighbourCount
}
CALL (n) {
  MATCH (n)-[r:{{types}}]-(m:{{twins Entity}}){{states m}}
  WHERE {{edge r}} AND {{entity m}} AND {{walk}} AND {{where}}
  WITH n, r, m, {{relation r}} AS relation, {{state m}}.kind AS kind
  WITH relation, m.type AS type, kind, r, m,
    CASE WHEN relation IN $symmetric THEN 'BOTH' WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction
  WITH relation, direction, type, kind, count(r) AS edges, count(DISTINCT m) AS neighbours,
    collect(CASE WHEN $because THEN r.claim END) AS claims
  RETURN collect({relation: relation, direction: direction, type: type, kind: kind, edgeCount: edges,
    neighbourCount: neighbours, claims: claims}) AS groups
}
RETURN id, edgeCount, neighbourCount, groups
