// Moves edges of closed claims to the twin type. Parameters: edges [{from, to, id, recordedTo}]. No columns.
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.from})-[r:{{type}} {id: edge.id}]->(b:Entity {id: edge.to})
CREATE (a)-[was:{{was}}]->(b)
SET was = properties(r), was.recordedTo = edge.recordedTo
DELETE r
