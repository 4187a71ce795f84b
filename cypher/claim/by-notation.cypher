// One row for each number that is in use: the open claim of its dataset that has it, without one of the first dataset that does.
// Parameter: numbers, each with notation and dataset (null for any). Columns: place (of the number), claim.
UNWIND range(0, size($numbers) - 1) AS place
WITH place, $numbers[place] AS asked
CALL (asked) {
  MATCH (c:Claim {notation: asked.notation})
  WHERE {{claim c}} AND (asked.dataset IS NULL OR c.dataset = asked.dataset)
  RETURN c ORDER BY c.order, c.id LIMIT 1
}
RETURN place, properties(c) AS claim
