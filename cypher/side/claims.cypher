// One row a side: a page of its open claims, in the order of listing. Parameters: ids (keys of sides), limit, those of the
// conditions and the bounds. Places: scope, the claims `c` of each `id`; speaks, whether they are of the side. Columns: id, total, claims.
UNWIND $ids AS id
CALL (id) {
  {{scope}}
  WHERE {{speaks}} AND {{claim c}} AND {{where}}
  RETURN count(DISTINCT c) AS total
}
CALL (id) {
  {{scope}}
  WHERE {{speaks}} AND {{claim c}} AND {{where}} AND {{between}}
  WITH DISTINCT c ORDER BY {{order}} LIMIT $limit
  RETURN collect(properties(c)) AS claims
}
RETURN id, total, claims
