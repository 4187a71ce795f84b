// When claims were recorded and closed, in the order of listing: a page. Parameters: from {order, id}, below (order), limit. Columns:
// id, order, recordedNumber, closedBy. The index on order and id serves only where both are bounded.
MATCH (c:Claim)
WHERE c.order >= $from.order AND c.order < $below AND c.id IS NOT NULL AND (c.order > $from.order OR c.id > $from.id)
WITH c ORDER BY c.order, c.id LIMIT $limit
RETURN c.id AS id, c.order AS order, c.recordedNumber AS recordedNumber, c.closedBy AS closedBy
ORDER BY order, id
