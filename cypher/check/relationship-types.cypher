// One row a type that edges have. No parameters. Column: type.
MATCH ()-[r]->()
RETURN DISTINCT type(r) AS type
ORDER BY type
