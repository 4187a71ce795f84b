// Sets what claims give to entities; what no claim gives any more goes. Parameter: entities [{id, properties}]. No columns.
UNWIND $entities AS entity
MATCH (n:Entity {id: entity.id})
WITH n, entity, n.type AS type
SET n = entity.properties
SET n.id = entity.id, n.type = type
