// One row an entity: a page of the entities of a type. Parameters: limit, those of condition, place and order. Column: entity.
MATCH (n:{{label}})
WHERE {{where}} AND {{after}}
RETURN properties(n) AS entity
ORDER BY {{order}}
LIMIT $limit
