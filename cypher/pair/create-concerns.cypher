// Links country relations to what they concern. Parameter: edges [{from, to, claim, order}]. No columns.
UNWIND $edges AS edge
MATCH (n:Entity {id: edge.from})
MATCH (d:Entity {id: edge.to})
CREATE (n)-[:CONCERNS {id: edge.from + '/' + edge.to, claim: edge.claim, order: edge.order, openInSource: false}]->(d)
