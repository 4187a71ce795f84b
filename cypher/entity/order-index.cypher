// Makes the index off which pages of a type are read in the order of a key. No parameters. No columns.
CREATE INDEX {{name}} IF NOT EXISTS FOR (n:Entity) ON (n.type, n.{{key}}, n.id)
