// Deletes country relations. Parameter: ids. No columns.
UNWIND $ids AS id
MATCH (n:Entity|Entity__WAS {id: id})
OPTIONAL MATCH (n)-[:HAD_STATE]->(s:EntityState)
DETACH DELETE n, s
