// Deletes edges that carry others on to countries. Place: types. Parameter: edges [{thing, country, id}]. No columns.
UNWIND $edges AS edge
MATCH (a:Entity|Entity__WAS {id: edge.thing})-[r:{{types}}]->(c:Entity|Entity__WAS {id: edge.country})
WHERE r.id = edge.id
DELETE r
