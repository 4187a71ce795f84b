// One row a claim: a page of the open claims in the order of listing. Parameters: limit, those of the conditions and the
// bounds. Column: claim. The index on order and id serves only where both are bounded.
MATCH (c:Claim)
WHERE {{start}} AND c.id IS NOT NULL AND {{between}} AND {{claim c}} AND {{where}}
RETURN properties(c) AS claim
ORDER BY {{order}}
LIMIT $limit
