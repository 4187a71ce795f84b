// The names of countries. No parameters. Columns: id, name.
MATCH (c:Country)
RETURN c.id AS id, c.name AS name
