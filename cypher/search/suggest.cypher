// One row an entity with a name that begins like a text, or with a word that does: of the first $limit names, those of
// which all begins so first, then preferred ones, then in the order of listing. Parameters: query (of the index of words),
// key (the folded text), prefixes (of ids; null for any), limit.
// Columns: found (number of names, at most $limit + 1), id, type, claims (number of claims about it), by (claims of its names).
CALL db.index.fulltext.queryNodes('claim_words', $query) YIELD node AS c
WHERE {{naming c}} AND c.rank <> 'DEPRECATED'
  AND ($prefixes IS NULL OR any(prefix IN $prefixes WHERE c.subject STARTS WITH prefix))
WITH c, CASE WHEN c.key = $key THEN 0 WHEN c.key STARTS WITH $key THEN 1 ELSE 2 END AS place,
  CASE WHEN 'kind=PREFERRED' IN c.roles THEN 0 ELSE 1 END AS kind
ORDER BY place, kind, c.order, c.id LIMIT $limit + 1
WITH collect(c) AS names
UNWIND names[..$limit] AS c
MATCH (n:{{twins Entity}} {id: c.subject}){{states n}}
WHERE {{entity n}}
WITH size(names) AS found, n, collect(c {.id, .predicate, .subject, .attributeOf, .value, .key, .roles}) AS by
RETURN found, n.id AS id, n.type AS type, by,
  COUNT { MATCH (n)<-[:ABOUT]-(x:Claim) WHERE {{claim x}} AND x.rank <> 'DEPRECATED' RETURN DISTINCT x } AS claims
ORDER BY id
