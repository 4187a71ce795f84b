// The states of entities beside the one that the node shows. Parameter: ids. Columns: id, states.
UNWIND $ids AS id
MATCH (n:Entity|Entity__WAS {id: id})-[:HAD_STATE]->(s:EntityState)
RETURN id, collect(properties(s)) AS states
