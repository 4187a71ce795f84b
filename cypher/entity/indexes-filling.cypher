// One row: how many indexes are still being filled. No parameters. Column: filling.
SHOW INDEXES YIELD state WHERE state = 'POPULATING' RETURN count(*) AS filling
