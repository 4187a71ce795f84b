// One row an entity: the claims about it, in the order of listing. Parameter: ids. Columns: id, claims [{id, source}].
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})
CALL (n) {
  MATCH (n)<-[:ABOUT]-(c:Claim)
  WHERE {{claim c}}
  WITH DISTINCT c ORDER BY c.order, c.id
  RETURN collect({id: c.id, source: c.source}) AS claims
}
RETURN id, claims
