// One row for each claim that is stored. Parameter: ids. Columns: id, claim.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, properties(c) AS claim
