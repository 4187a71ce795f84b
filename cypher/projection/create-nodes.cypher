// Makes the nodes that are not there yet. Their labels are names of the ontology, set as data: see create-edges.
// Parameter: nodes [{id, type, labels}]. Column: created.
UNWIND $nodes AS node
MERGE (n:Entity {id: node.id})
ON CREATE SET n.type = node.type
SET n:$(node.labels)
RETURN count(n) AS created
