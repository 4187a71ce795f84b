// What the pair of countries of a claim rests on, closed claims too, in the order of listing: a page. Parameters: from {order, id},
// below (order), limit. Columns: id, order, source, subject, object, attributeOf, roles, pair, recordedAt, recordedTo.
// The index on order and id serves only where both are bounded.
MATCH (c:Claim)
WHERE c.order >= $from.order AND c.order < $below AND c.id IS NOT NULL AND (c.order > $from.order OR c.id > $from.id)
WITH c ORDER BY c.order, c.id LIMIT $limit
RETURN c.id AS id, c.order AS order, c.source AS source, c.subject AS subject, c.object AS object, c.attributeOf AS attributeOf,
  c.roles AS roles, c.pair AS pair, c.recordedAt AS recordedAt, c.recordedTo AS recordedTo
ORDER BY order, id
