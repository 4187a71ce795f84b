// Claims that give codes and ids elsewhere of entities. Parameters: ids, predicates. Column: claim.
UNWIND $ids AS id
MATCH (c:Claim {subject: id})
WHERE c.predicate IN $predicates AND {{claim c}}
RETURN properties(c) AS claim
