// One row a name that begins alike, to suggest where a name is unknown. Parameters: prefix, limit. Columns: key, id, type.
MATCH (c:Claim)
WHERE c.key STARTS WITH $prefix AND {{naming c}}
MATCH (n:{{twins Entity}} {id: c.subject})
RETURN DISTINCT c.key AS key, n.id AS id, n.type AS type
ORDER BY key, id
LIMIT $limit
