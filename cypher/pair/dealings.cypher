// Things that two countries can have between them. Parameter: ids. Columns: id, claim and order of its first open claim,
// recordedAt (of the first of all its claims).
UNWIND $ids AS id
MATCH (d:Entity {id: id})
CALL (d) {
  MATCH (d)<-[:ABOUT]-(c:Claim)
  WHERE c.recordedTo IS NULL
  RETURN c ORDER BY c.order, c.id LIMIT 1
}
CALL (d) {
  MATCH (d)<-[:ABOUT]-(any:Claim)
  RETURN min(any.recordedAt) AS recordedAt
}
RETURN id, c.id AS claim, c.order AS order, recordedAt
