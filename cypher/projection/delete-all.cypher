// Deletes a part of the projections. Parameter: limit. Column: deleted.
MATCH (n:Entity|Entity__WAS|EntityState)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
