// Entities that have a name, code or external id. Parameters: keys. Columns: key, id, type, entity.
UNWIND $keys AS key
MATCH (c:Claim {key: key})
WHERE c.recordedTo IS NULL
MATCH (n:Entity {id: c.subject})
WITH DISTINCT key, n
RETURN key, n.id AS id, n.type AS type, properties(n) AS entity
ORDER BY key, id
