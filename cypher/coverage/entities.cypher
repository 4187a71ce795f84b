// One row an entity of one of several types, by name. Parameters: limit, those of the condition. Column: entity.
MATCH (n:{{label}}){{states n}}
WHERE {{entity n}} AND {{where}}
RETURN properties({{state n}}) AS entity
ORDER BY {{state n}}.name_folded, n.id
LIMIT $limit
