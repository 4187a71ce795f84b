// One row a link by which things lead, or led, to their countries. Place: types (of a relation, with its twin).
// Columns: from, to, recordedAt, recordedTo (null while it is open).
MATCH (a:Entity|Entity__WAS)-[r:{{types}}]->(b:Entity|Entity__WAS)
RETURN a.id AS from, b.id AS to, r.recordedAt AS recordedAt, r.recordedTo AS recordedTo
