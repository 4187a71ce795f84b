// Takes nodes that no open claim calls into being out of default reads. What they were, their closed claims say.
// Parameter: nodes [{id, labels}]. No columns.
UNWIND $nodes AS node
MATCH (n:Entity {id: node.id})
WITH n, node, n.type AS type
SET n = {}
SET n.id = node.id, n.type = type, n:Entity__WAS
REMOVE n:$(node.labels)
