// One row a parent: the claims which say that the relation leads nowhere, or not to somebody. Parameter: ids. Columns: id, claims.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
MATCH (n){{left}}[r:{{type}}]{{right}}(:Entity)
WITH DISTINCT id, r.claim AS claim
MATCH (c:Claim {id: claim})
WITH id, c ORDER BY c.order, c.id
RETURN id, collect(properties(c)) AS claims
