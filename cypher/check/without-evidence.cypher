// One row a claim that names no source, or no place in it. No parameters. Column: id.
MATCH (c:Claim)
WHERE c.source IS NULL OR (c.sha256 IS NULL AND c.record IS NULL AND c.page IS NULL)
RETURN c.id AS id
ORDER BY id
