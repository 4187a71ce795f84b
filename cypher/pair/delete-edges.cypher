// Deletes a part of the edges of country relations. Parameters: ids, limit. Column: deleted.
UNWIND $ids AS id
MATCH (n:Entity|Entity__WAS {id: id})-[r]->()
WHERE type(r) <> 'HAD_STATE'
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS deleted
