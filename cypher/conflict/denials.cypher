// One row a claim that denies a relation which others state of the same two things. Parameters: ids, denied (by the predicate
// of the denial, the one that is denied), limit. Place: scope, the claims `c` of each `about`. Columns: about, claim, claims.
{{scope}}
WHERE {{claim c}} AND c.rank <> 'DEPRECATED' AND c.predicate IN keys($denied)
WITH DISTINCT about, c
MATCH (f:Claim {subject: c.subject, predicate: $denied[c.predicate]})
WHERE f.object = c.object AND {{claim f}} AND f.rank <> 'DEPRECATED'
RETURN about, properties(c) AS claim, collect(properties(f)) AS claims
ORDER BY about, claim.order, claim.id
LIMIT $limit
