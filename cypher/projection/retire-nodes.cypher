// Takes nodes that no open claim calls into being out of default reads. What they were, their closed claims say. Parameter: ids. No columns.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH n, id, n.type AS type
SET n = {}
SET n.id = id, n.type = type, n:Entity__WAS
REMOVE n:Entity:{{labels}}
