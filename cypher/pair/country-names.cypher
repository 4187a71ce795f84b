// The names of countries, now and before. No parameters. Columns: id, name, recordedAt, recordedTo (null of the one of now).
MATCH (c:Country)
RETURN c.id AS id, c.name AS name, c.recordedAt AS recordedAt, null AS recordedTo
UNION ALL
MATCH (c:EntityState)
WHERE c.type = 'Country' AND c.slice IS NULL
RETURN c.id AS id, c.name AS name, c.recordedAt AS recordedAt, c.recordedTo AS recordedTo
