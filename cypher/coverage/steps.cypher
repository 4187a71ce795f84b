// One row an entity: which relations it has, as steps of direction and type, and how many claims are about it.
// Parameter: ids. Columns: id, steps, claimCount.
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})
CALL (n) {
  MATCH (n)-[r:{{types}}]-()
  WHERE {{edge r}}
  RETURN collect(DISTINCT CASE WHEN startNode(r) = n THEN 'OUT ' ELSE 'IN ' END + type(r)) AS steps
}
CALL (n) {
  MATCH (n)<-[:ABOUT]-(c:Claim)
  WHERE {{claim c}}
  RETURN count(DISTINCT c) AS claimCount
}
RETURN id, steps, claimCount
