// One row a claim about an entity, in whatever role, in the order of listing: a page.
// Parameters: id, after {order, id}, limit. Column: claim.
// Claims are matched anew: of what was asked by IS NOT NULL, properties() would give true in place of the value.
MATCH (n:{{twins Entity}} {id: $id})<-[:ABOUT]-(c:Claim)
WHERE {{claim c}} AND (c.order > $after.order OR (c.order = $after.order AND c.id > $after.id))
WITH DISTINCT c.id AS id, c.order AS order ORDER BY order, id LIMIT $limit
MATCH (known:Claim {id: id})
RETURN properties(known) AS claim
ORDER BY order, id
