// One row for each id that is there. Parameter: ids. Column: id.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id
