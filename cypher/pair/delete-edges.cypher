// Deletes a part of the edges of the derived country relations. Parameter: limit. Column: deleted.
MATCH (n:CountryRelation|CountryRelation__WAS)-[r]-()
WHERE type(r) <> 'HAD_STATE'
WITH DISTINCT r LIMIT $limit
DELETE r
RETURN count(*) AS deleted
