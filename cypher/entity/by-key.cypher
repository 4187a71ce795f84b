// Entities that have a name, code or external id. Parameters: keys. Columns: key, id, type, entity.
UNWIND $keys AS key
MATCH (c:Claim {key: key})
WHERE {{naming c}}
WITH DISTINCT key, c.subject AS id
MATCH (n:{{twins Entity}} {id: id}){{states n}}
WHERE {{entity n}}
RETURN key, id, n.type AS type, properties({{state n}}) AS entity
ORDER BY key, id
