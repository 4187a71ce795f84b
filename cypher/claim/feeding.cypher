// Open claims that feed attributes of entities. Parameter: ids. Column: claim.
UNWIND $ids AS id
MATCH (c:Claim {attributeOf: id})
WHERE {{known c}}
RETURN properties(c) AS claim
