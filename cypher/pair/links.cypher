// One row a link by which things lead, or led, to their countries. No parameters. Place: types (of a relation, with its twin).
// Columns: from, to, recordedAt, recordedTo (null while it is open).
MATCH (a)-[r:{{types}}]->(b)
RETURN a.id AS from, b.id AS to, r.recordedAt AS recordedAt, r.recordedTo AS recordedTo
