// One row a parent: a page of the relation's edges, in the order of the sources unless another is asked for.
// Parameters: ids, limit, those of condition, place and order. Columns: id, total (of all edges), rows [{entity, edge}].
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n){{left}}[r:{{type}}]{{right}}(m:Entity)
  WHERE {{where}} AND {{after}}
  WITH r, m ORDER BY {{order}} LIMIT $limit
  RETURN collect({entity: properties(m), edge: properties(r)}) AS rows
}
RETURN id, COUNT { (n){{left}}[:{{type}}]{{right}}() } AS total, rows
