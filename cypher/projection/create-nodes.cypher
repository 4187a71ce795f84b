// Makes the nodes of one type that are not there yet. Parameters: ids, type. Column: created.
UNWIND $ids AS id
MERGE (n:Entity {id: id})
ON CREATE SET n.type = $type
SET n:{{labels}}
RETURN count(n) AS created
