// Brings back nodes that had lost their claims. Parameter: ids. No columns.
UNWIND $ids AS id
MATCH (n:Entity__WAS {id: id})
SET n:Entity
REMOVE n:Entity__WAS
