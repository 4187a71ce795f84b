// One row a claim that calls an entity into being, names or describes it, and is no edge: by the place of the entity in the
// list, then in the order of listing. Parameter: ids. Column: claim.
// The index on subject and predicate serves only where both are bounded. Claims are matched anew: of what was asked by IS NOT NULL, properties() would give true in place of the value.
UNWIND range(0, size($ids) - 1) AS place
WITH place, $ids[place] AS entity
CALL (entity) {
  MATCH (c:Claim {attributeOf: entity})
  WHERE {{known c}}
  RETURN c.id AS id
  UNION
  MATCH (c:Claim {subject: entity})
  WHERE c.predicate IS NOT NULL AND c.attributeOf IS NULL AND c.object IS NULL AND {{claim c}}
  RETURN c.id AS id
}
MATCH (known:Claim {id: id})
RETURN properties(known) AS claim
ORDER BY place, known.order, known.id
