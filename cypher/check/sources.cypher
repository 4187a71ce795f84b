// One row a source. No parameters. Columns: id, sha256 (of its text; null where none is recorded).
MATCH (s:Source)
RETURN s.id AS id, s.sha256 AS sha256
