// What two countries had between them, and no open claim speaks of. Parameter: ids. Columns: id, pair (of its claims),
// claim and order of the first of them, recordedAt, recordedTo.
UNWIND $ids AS id
MATCH (d:Entity__WAS {id: id})
CALL (d) {
  MATCH (d)<-[:ABOUT]-(c:Claim)
  WHERE c.pair IS NOT NULL
  WITH c ORDER BY c.order, c.id
  WITH collect(c) AS claims, min(c.recordedAt) AS recordedAt, max(c.recordedTo) AS recordedTo
  RETURN head(claims) AS first, recordedAt, recordedTo
}
WITH id, first, recordedAt, recordedTo WHERE first IS NOT NULL
RETURN id, first.pair AS pair, first.id AS claim, first.order AS order, recordedAt, recordedTo
