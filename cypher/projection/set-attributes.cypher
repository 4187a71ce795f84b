// Sets what claims give to entities; what no claim gives any more goes. Parameter: entities [{id, properties (id and type
// among them)}]. No columns.
UNWIND $entities AS entity
MATCH (n:Entity {id: entity.id})
SET n = entity.properties
