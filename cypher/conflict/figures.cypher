// One row a set of ends of which there are several figures. Parameters: ids, figures (predicates), entity (what an id looks like), limit.
// Place: scope, the claims `c` of each `about`. Columns: about, ends, claims.
{{scope}}
WHERE {{claim c}} AND c.rank <> 'DEPRECATED' AND c.predicate IN $figures
WITH DISTINCT about, c
WITH about, c, COLLECT { UNWIND c.roles AS role WITH role WHERE role =~ $entity RETURN role ORDER BY role } AS ends
WITH about, ends, collect(properties(c)) AS claims
WHERE size(claims) > 1
RETURN about, ends, claims
ORDER BY about, ends
LIMIT $limit
