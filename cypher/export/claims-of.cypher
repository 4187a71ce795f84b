// One row a claim that calls an entity into being, names or describes it, and is no edge: by the place of the entity in the
// list, then in the order of listing. Parameter: ids. Column: claim.
UNWIND range(0, size($ids) - 1) AS place
WITH place, $ids[place] AS id
CALL (id) {
  MATCH (c:Claim {attributeOf: id})
  WHERE {{known c}}
  RETURN c
  UNION
  MATCH (c:Claim {subject: id})
  WHERE c.attributeOf IS NULL AND c.object IS NULL AND {{claim c}}
  RETURN c
}
RETURN properties(c) AS claim
ORDER BY place, c.order, c.id
