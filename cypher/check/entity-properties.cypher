// One row a property of the entities of a type and a form in which it is stored. No parameters.
// Columns: of (type), key, stored (type of the value), example (id).
MATCH (n:Entity|Entity__WAS|EntityState)
UNWIND keys(n) AS key
RETURN n.type AS of, key, valueType(n[key]) AS stored, min(n.id) AS example
ORDER BY of, key, stored
