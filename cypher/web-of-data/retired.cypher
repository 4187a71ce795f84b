// One row where an entity was known once and is no more. Parameter: id. Column: until (milliseconds).
MATCH (n:Entity__WAS {id: $id})-[:HAD_STATE]->(s:EntityState)
RETURN max(s.recordedTo) AS until
