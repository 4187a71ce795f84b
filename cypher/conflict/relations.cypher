// One row a relation of two things that several claims state. Parameters: ids, nodes (predicates that make nodes), limit.
// Place: scope, the claims `c` of each `about`. Columns: about, claims.
{{scope}}
WHERE {{claim c}} AND c.rank <> 'DEPRECATED' AND c.object IS NOT NULL AND NOT c.predicate IN $nodes
WITH about, c.subject AS subject, c.predicate AS predicate, c.object AS object, collect(DISTINCT c) AS claims
WHERE size(claims) > 1
RETURN about, [c IN claims | properties(c)] AS claims
ORDER BY about, subject, predicate, object
LIMIT $limit
