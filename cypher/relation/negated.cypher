// One row a parent: the claims which say that the relation does not lead to an end that meets a condition.
// Parameters: ids, those of the condition. Columns: id, claims.
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})
MATCH (n){{left}}[r:{{type}}]{{right}}(m:{{twins Entity}}){{states m}}
WHERE {{edge r}} AND {{entity m}} AND {{where}}
WITH DISTINCT id, r.claim AS claim
MATCH (c:Claim {id: claim})
WITH id, c ORDER BY c.order, c.id
RETURN id, collect(properties(c)) AS claims
