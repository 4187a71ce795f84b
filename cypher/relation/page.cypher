// One row a parent: a page of the relation's edges in the order of the sources. Parameters: ids, limit, after {order, id}.
// Columns: id, total, rows [{entity, edge}].
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n){{left}}[r:{{type}}]{{right}}(m:{{target}})
  WHERE $after IS NULL OR r.order > $after.order OR (r.order = $after.order AND r.id > $after.id)
  WITH r, m ORDER BY r.order, r.id LIMIT $limit
  RETURN collect({entity: properties(m), edge: properties(r)}) AS rows
}
RETURN id, COUNT { (n){{left}}[:{{type}}]{{right}}(:{{target}}) } AS total, rows
