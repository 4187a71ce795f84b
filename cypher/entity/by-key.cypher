// Entities that have a name, code or external id. Parameters: keys. Columns: key, id, type.
UNWIND $keys AS key
MATCH (c:Claim {key: key})
WHERE c.recordedTo IS NULL
MATCH (n:Entity {id: c.subject})
RETURN DISTINCT key, n.id AS id, n.type AS type
ORDER BY key, id
