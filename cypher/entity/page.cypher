// One row an entity: a page of the entities of a type, from where the list begins. Parameters: limit, those of the beginning,
// the conditions, the bounds and what is measured. Columns: entity, measured (what it is ordered by and is no property of its).
{{start}}
MATCH (n:{{label}}){{states n}}
WHERE {{entity n}} AND {{where}}
{{measures}}
WITH * WHERE {{between}}
RETURN properties({{state n}}) AS entity, o AS measured
ORDER BY {{order}}
LIMIT $limit
