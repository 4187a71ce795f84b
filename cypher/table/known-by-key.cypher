// One row a name, code or external id by which other datasets know an entity. Parameters: keys, dataset (whose claims do not count).
// Columns: key, id, type, predicate, roles.
UNWIND $keys AS key
MATCH (c:Claim {key: key})
WHERE c.recordedTo IS NULL AND c.rank <> 'DEPRECATED' AND c.dataset <> $dataset
MATCH (n:Entity {id: c.subject})
RETURN DISTINCT key, n.id AS id, n.type AS type, c.predicate AS predicate, c.roles AS roles
ORDER BY key, id
