// One row a parent: a page of the relation's edges, in the order of the sources unless another is asked for. Parameters: ids,
// limit, those of the conditions, the bounds and what is measured. Columns: id, total (of all edges of now), rows
// [{entity, edge, measured}].
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})
CALL (n) {
  MATCH (n){{left}}[r:{{type}}]{{right}}(m:{{twins Entity}}){{states m}}
  WHERE {{edge r}} AND {{entity m}} AND {{where}}
  {{measures}}
  WITH * WHERE {{between}}
  WITH r, {{state m}}, o ORDER BY {{order}} LIMIT $limit
  RETURN collect({entity: properties({{state m}}), edge: properties(r), measured: o}) AS rows
}
RETURN id, COUNT { (n){{left}}[:{{type}}]{{right}}() } AS total, rows
