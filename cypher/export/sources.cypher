// One row a source, by id. Parameter: limit. Columns: id, title, name, url, licence.
MATCH (n:{{twins Source}}){{states n}}
WHERE {{entity n}}
WITH n.id AS id, {{state n}} AS s
RETURN id, s.title AS title, s.name AS name, s.url AS url, s.licence AS licence
ORDER BY id
LIMIT $limit
