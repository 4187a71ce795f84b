// One row a change: those between two numbers, in order. Parameters: after, before, limit. Column: change.
MATCH (x:Change)
WHERE x.number > $after AND x.number < $before AND {{known x}}
RETURN properties(x) AS change
ORDER BY {{order}}
LIMIT $limit
