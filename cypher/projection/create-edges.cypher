// Makes edges of one relationship type. Parameter: edges [{from, to, properties}]. No columns.
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.from})
MATCH (b:Entity {id: edge.to})
CREATE (a)-[r:{{type}}]->(b)
SET r = edge.properties
