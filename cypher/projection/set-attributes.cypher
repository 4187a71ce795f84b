// Sets the attributes that claims give to entities. Parameters: entities [{id, properties}]. No columns.
UNWIND $entities AS entity
MATCH (n:Entity {id: entity.id})
SET n += entity.properties
