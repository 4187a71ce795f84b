// One row a set of labels and a type that nodes have together. No parameters. Columns: type (null for what is no entity), labels, example (id).
MATCH (n)
RETURN n.type AS type, labels(n) AS labels, min(coalesce(n.id, n.name, elementId(n))) AS example
ORDER BY type, labels
