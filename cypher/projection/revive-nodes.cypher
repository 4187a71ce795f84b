// Brings back nodes that had lost their claims. Parameter: nodes [{id, labels, was}]. No columns.
UNWIND $nodes AS node
MATCH (n:Entity__WAS {id: node.id})
SET n:$(node.labels)
REMOVE n:$(node.was)
