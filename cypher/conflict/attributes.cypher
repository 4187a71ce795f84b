// One row an entity of which several claims give the same attributes. Parameters: ids, naming and nodes (predicates), limit.
// Place: scope, the claims `c` of each `about`. Columns: about, id, claims.
{{scope}}
WHERE {{claim c}} AND c.attributeOf IS NOT NULL AND NOT c.predicate IN $naming
WITH DISTINCT about, c.attributeOf AS id
MATCH (f:Claim {attributeOf: id})
WHERE {{claim f}} AND f.rank <> 'DEPRECATED' AND NOT f.predicate IN $naming
WITH about, id, collect(f) AS claims, count(DISTINCT f.predicate) AS predicates
WHERE size(claims) > predicates OR (size(claims) > 1 AND any(f IN claims WHERE f.predicate IN $nodes))
RETURN about, id, [f IN claims | properties(f)] AS claims
ORDER BY about, id
LIMIT $limit
