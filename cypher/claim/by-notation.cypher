// One row for each number that is in use: the open claim of the first dataset that has it. Parameter: notations. Columns: notation, claim.
UNWIND $notations AS notation
CALL (notation) {
  MATCH (c:Claim {notation: notation})
  WHERE {{claim c}}
  RETURN c ORDER BY c.order, c.id LIMIT 1
}
RETURN notation, properties(c) AS claim
