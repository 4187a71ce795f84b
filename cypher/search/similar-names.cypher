// One row a name that is spelled alike, to suggest where a name is unknown. Parameters: query (of the index of words), limit.
// Columns: key, id, type.
CALL db.index.fulltext.queryNodes('claim_words', $query) YIELD node AS c
WHERE {{naming c}} AND c.key IS NOT NULL
MATCH (n:{{twins Entity}} {id: c.subject})
RETURN DISTINCT c.key AS key, n.id AS id, n.type AS type
ORDER BY key, id
LIMIT $limit
