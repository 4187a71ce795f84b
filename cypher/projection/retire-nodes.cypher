// Takes nodes that no open claim calls into being out of default reads: their labels become those of the past. What
// they were, their states say. Parameter: nodes [{id, labels, was}]. No columns.
UNWIND $nodes AS node
MATCH (n:Entity {id: node.id})
WITH n, node, n.type AS type
SET n = {}
SET n.id = node.id, n.type = type, n:$(node.was)
REMOVE n:$(node.labels)
