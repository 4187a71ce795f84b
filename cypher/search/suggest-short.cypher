// As suggest, for one letter or two, which every third name has at the beginning of some word: one row an entity with a
// name that begins so. Parameters: key (the folded text), prefixes (of ids; null for any), limit.
// Columns: found (number of names, at most $limit + 1), id, type, claims (number of claims about it), by (claims of its names).
MATCH (c:Claim)
WHERE c.key STARTS WITH $key AND c.nameWords IS NOT NULL AND {{naming c}} AND c.rank <> 'DEPRECATED'
  AND ($prefixes IS NULL OR any(prefix IN $prefixes WHERE c.subject STARTS WITH prefix))
WITH c, CASE WHEN c.key = $key THEN 0 ELSE 1 END AS place, CASE WHEN 'kind=PREFERRED' IN c.roles THEN 0 ELSE 1 END AS kind
ORDER BY place, kind, c.order, c.id LIMIT $limit + 1
WITH collect(c) AS names
UNWIND names[..$limit] AS c
MATCH (n:{{twins Entity}} {id: c.subject}){{states n}}
WHERE {{entity n}}
WITH size(names) AS found, n, collect(c {.id, .predicate, .subject, .attributeOf, .value, .key, .roles}) AS by
RETURN found, n.id AS id, n.type AS type, by,
  COUNT { MATCH (n)<-[:ABOUT]-(x:Claim) WHERE {{claim x}} AND x.rank <> 'DEPRECATED' RETURN DISTINCT x } AS claims
ORDER BY id
