// One row a parent: the edges whose other end meets a condition, and the different entities there.
// Parameters: ids, those of the condition. Columns: id, total, different.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n){{left}}[r:{{type}}]{{right}}(m:Entity)
  WHERE {{where}}
  RETURN count(r) AS total, count(DISTINCT m) AS different
}
RETURN id, total, different
