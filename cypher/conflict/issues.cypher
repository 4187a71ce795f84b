// One row a claim that finds fault with a text, and the claims that it concerns. Parameters: ids, issues (predicates), limit.
// Place: scope, the claims `c` of each `about`. Columns: about, claim, claims.
{{scope}}
WHERE {{claim c}} AND c.rank <> 'DEPRECATED' AND c.predicate IN $issues
WITH DISTINCT about, c
CALL (c) {
  UNWIND [role IN c.roles WHERE role STARTS WITH 'concerns='] AS role
  UNWIND split(substring(role, size('concerns=')), '|') AS notation
  MATCH (f:Claim {notation: notation})
  WHERE f.dataset = c.dataset AND {{claim f}}
  RETURN collect(properties(f)) AS claims
}
RETURN about, properties(c) AS claim, claims
ORDER BY about, claim.order, claim.id
LIMIT $limit
