// One row an id whose entity open claims of other datasets call into being. Parameters: ids, dataset (by name), predicates (of
// the claims that call into being). Column: id.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE EXISTS {
  MATCH (c:Claim {attributeOf: id})
  WHERE c.recordedTo IS NULL AND c.dataset <> $dataset AND c.predicate IN $predicates
}
RETURN n.id AS id
