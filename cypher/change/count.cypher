// One row: how many changes there are. No parameters. Column: total.
MATCH (x:Change)
WHERE x.number > 0 AND {{known x}}
RETURN count(*) AS total
