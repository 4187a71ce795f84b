// One row a dataset, in the order of listing. No parameters. Column: dataset.
MATCH (d:Dataset)
RETURN properties(d) AS dataset
ORDER BY d.order
