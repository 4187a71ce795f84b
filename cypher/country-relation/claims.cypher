// One row a pair of countries: its claims in the order of listing, at most `limit`, and how many there are; those that only name a thing do not count.
// Parameters: ids, limit. Columns: id, total, claims.
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {pair: id})
  WHERE {{claim c}} AND c.rank <> 'DEPRECATED' AND NOT c.predicate IN ['type', 'name', 'externalId']
  RETURN count(c) AS total
}
CALL (id) {
  MATCH (c:Claim {pair: id})
  WHERE {{claim c}} AND c.rank <> 'DEPRECATED' AND NOT c.predicate IN ['type', 'name', 'externalId']
  WITH c ORDER BY c.order, c.id LIMIT $limit
  RETURN collect(properties(c)) AS claims
}
RETURN id, total, claims
