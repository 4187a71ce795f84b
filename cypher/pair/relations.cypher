// One row a country relation that is there, or was. Parameter: ids. Columns: id, properties (of its node), states [properties].
UNWIND $ids AS id
MATCH (n:Entity|Entity__WAS {id: id})
RETURN id, properties(n) AS properties, COLLECT { MATCH (n)-[:HAD_STATE]->(s:EntityState) RETURN properties(s) } AS states
