// One row an edge of a country relation. Parameter: ids. Columns: from, type, to, properties.
UNWIND $ids AS id
MATCH (n:Entity|Entity__WAS {id: id})-[r]->(m)
WHERE type(r) <> 'HAD_STATE'
RETURN id AS from, type(r) AS type, m.id AS to, properties(r) AS properties
