// Makes country relations. Parameter: relations [{id, labels, live (properties; empty of one of the past), states [properties]}]. No columns.
UNWIND $relations AS row
CREATE (n:$(row.labels))
SET n = row.live, n.id = row.id, n.type = 'CountryRelation'
WITH n, row
UNWIND row.states AS state
CREATE (n)-[:HAD_STATE]->(s:EntityState)
SET s = state, s.id = n.id, s.type = n.type
