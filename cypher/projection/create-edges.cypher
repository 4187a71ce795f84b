// Makes edges. Their types are names of the ontology, set as data so that one plan serves all of them: planning one
// statement a type takes longer than writing. Parameters: common (the properties that all of them share), edges [{type, from,
// to, properties}]. No columns.
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.from})
MATCH (b:Entity {id: edge.to})
CREATE (a)-[r:$(edge.type)]->(b)
SET r = $common
SET r += edge.properties
