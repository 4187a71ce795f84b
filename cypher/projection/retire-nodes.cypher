// Takes nodes that no open claim calls into being out of default reads. Parameter: ids. No columns.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
SET n:Entity__WAS
REMOVE n:Entity:{{labels}}
