// Claims in the order of listing, closed ones too. Parameters: from {order, id}, below (order), limit. Column: claim.
// The index on order and id serves only where both are bounded.
MATCH (c:Claim)
WHERE c.order >= $from.order AND c.order < $below AND c.id IS NOT NULL AND (c.order > $from.order OR c.id > $from.id)
RETURN properties(c) AS claim
ORDER BY c.order, c.id
LIMIT $limit
