// One row an entity, by id. Parameters: after (id), limit. Column: id.
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY n.id
LIMIT $limit
