// Links by which things lead to their countries. Parameters: none. Columns: from, to.
MATCH (a:Entity)-[r:{{type}}]->(b:Entity)
RETURN a.id AS from, b.id AS to
