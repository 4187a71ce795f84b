// One row for each entity that is there. Parameters: ids. Columns: id, entity.
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id}){{states n}}
WHERE {{entity n}}
RETURN id, properties({{state n}}) AS entity
