// All claims, open and closed, that feed attributes of entities. Parameter: ids. Column: claim.
UNWIND $ids AS id
MATCH (c:Claim {attributeOf: id})
RETURN properties(c) AS claim
