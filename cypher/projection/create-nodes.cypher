// Makes nodes, none of which is there. Their labels are names of the ontology, set as data: see create-edges.
// Parameter: nodes [{id, type, labels}]. No columns.
UNWIND $nodes AS node
CREATE (n:Entity:$(node.labels) {id: node.id, type: node.type})
