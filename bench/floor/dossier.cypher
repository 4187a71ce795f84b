// One row: what a pair of countries has between them. Parameter: id. Columns: id, name, agreements [[id, name]], events [[id, name, from]],
// figures [[value, unit]].
MATCH (n:Entity {id: $id})
RETURN n.id AS id, n.name AS name,
  COLLECT { MATCH (n)-[k:CONCERNS]->(m:Agreement) RETURN [m.id, m.name] ORDER BY k.order, m.id } AS agreements,
  COLLECT { MATCH (n)-[k:CONCERNS]->(m:Event) RETURN [m.id, m.name, m.period_from] ORDER BY k.order, m.id } AS events,
  COLLECT { MATCH (n)-[k:CONCERNS]->(m:Observation) RETURN [m.value, m.unit] ORDER BY k.order, m.id } AS figures
