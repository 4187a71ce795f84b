// One row a claim: a page of the open claims in the order of listing. Parameters: after {order, id}, limit, those of the condition. Column: claim.
// The index on order and id serves only where both are bounded.
MATCH (c:Claim)
WHERE c.order >= $after.order AND c.id IS NOT NULL AND (c.order > $after.order OR c.id > $after.id)
  AND {{claim c}} AND {{where}}
RETURN properties(c) AS claim
ORDER BY c.order, c.id
LIMIT $limit
