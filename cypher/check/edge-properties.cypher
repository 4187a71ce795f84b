// One row a property of the edges of a type and a form in which it is stored. No parameters.
// Columns: of (type of the edge), key, stored (type of the value), example (id).
MATCH ()-[r]->()
WHERE NOT type(r) IN ['ABOUT', 'HAD_STATE']
UNWIND keys(r) AS key
RETURN type(r) AS of, key, valueType(r[key]) AS stored, min(r.id) AS example
ORDER BY of, key, stored
