// One row an entity: a page of the open claims about it, in the order of listing.
// Parameters: ids, limit, those of the conditions and the bounds. Columns: id, total, claims.
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})
CALL (n) {
  MATCH (n)<-[:ABOUT]-(c:Claim)
  WHERE {{claim c}} AND {{where}}
  RETURN count(DISTINCT c) AS total
}
CALL (n) {
  MATCH (n)<-[:ABOUT]-(c:Claim)
  WHERE {{claim c}} AND {{where}} AND {{between}}
  WITH DISTINCT c ORDER BY {{order}} LIMIT $limit
  RETURN collect(properties(c)) AS claims
}
RETURN id, total, claims
