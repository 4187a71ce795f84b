// One row a claim that is known, in the order of listing: a page. Parameters: from {order, id}, below (order), limit. Column: claim.
// The index on order and id serves only where both are bounded. Attributes hold whatever the day until the reader tells.
// Claims are matched anew: of what was asked by IS NOT NULL, properties() would give true in place of the value.
MATCH (c:Claim)
WHERE c.order >= $from.order AND c.order < $below AND c.id IS NOT NULL AND (c.order > $from.order OR c.id > $from.id)
  AND ({{claim c}} OR (c.attributeOf IS NOT NULL AND {{known c}}))
WITH c.id AS id, c.order AS order ORDER BY order, id LIMIT $limit
MATCH (known:Claim {id: id})
RETURN properties(known) AS claim
ORDER BY order, id
