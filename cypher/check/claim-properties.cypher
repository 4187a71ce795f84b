// One row a property of claims and a form in which it is stored. No parameters.
// Columns: of (Claim), key, stored (type of the value), example (id).
MATCH (c:Claim)
UNWIND keys(c) AS key
RETURN 'Claim' AS of, key, valueType(c[key]) AS stored, min(c.id) AS example
ORDER BY key, stored
