// One row a parent: the edges whose other end meets a condition, the different entities there, and whether a source says
// of one of the edges that its list goes on. Parameters: ids, those of the condition. Columns: id, total, different, open.
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})
CALL (n) {
  MATCH (n){{left}}[r:{{type}}]{{right}}(m:{{twins Entity}}){{states m}}
  WHERE {{edge r}} AND {{entity m}} AND {{where}}
  RETURN count(r) AS total, count(DISTINCT m) AS different, count(CASE WHEN r.openInSource THEN 1 END) > 0 AS open
}
RETURN id, total, different, open
