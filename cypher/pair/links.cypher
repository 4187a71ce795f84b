// One row a link by which things lead to their countries. No parameters. Columns: from, to.
MATCH (a:Entity)-[r:{{type}}]->(b:Entity)
RETURN a.id AS from, b.id AS to
