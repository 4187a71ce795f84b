// One row for each entity that is there. Parameters: ids. Columns: id, entity.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, properties(n) AS entity
