// One row an entity: a page of the open claims about it, in the order of listing.
// Parameters: ids, after {order, id}, limit, those of the condition. Columns: id, total, claims.
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})
CALL (n) {
  MATCH (n)<-[:ABOUT]-(c:Claim)
  WHERE {{claim c}} AND {{where}}
  RETURN count(DISTINCT c) AS total
}
CALL (n) {
  MATCH (n)<-[:ABOUT]-(c:Claim)
  WHERE {{claim c}} AND {{where}}
    AND (c.order > $after.order OR (c.order = $after.order AND c.id > $after.id))
  WITH DISTINCT c ORDER BY c.order, c.id LIMIT $limit
  RETURN collect(properties(c)) AS claims
}
RETURN id, total, claims
