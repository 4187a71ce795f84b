// One row an entity: a page of the entities of a type. Parameters: limit, those of condition, place and order. Column: entity.
MATCH (n:{{label}}){{states n}}
WHERE {{entity n}} AND {{where}} AND {{after}}
RETURN properties({{state n}}) AS entity
ORDER BY {{order}}
LIMIT $limit
