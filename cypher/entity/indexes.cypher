// One row an index. No parameters. Columns: name, filling (whether it does not hold all nodes yet).
SHOW INDEXES YIELD name, state RETURN name, state = 'POPULATING' AS filling
