// Makes edges of country relations: to their parties, and to what they concern, or concerned. Parameter: edges [{type, from, to,
// properties}]. No columns.
UNWIND $edges AS edge
MATCH (n:Entity|Entity__WAS {id: edge.from})
MATCH (d:Entity|Entity__WAS {id: edge.to})
CREATE (n)-[r:$(edge.type)]->(d)
SET r = edge.properties
