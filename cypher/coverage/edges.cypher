// One row a row of the matrix, other end and step: the edges that lead there. A step is a direction and a type, such as `OUT USES`.
// Parameters: rows (ids), steps, those of the condition on the other end `m`. Columns: row, column, step, edges [{claim, dated, from, to}].
UNWIND $rows AS id
MATCH (n:{{twins Entity}} {id: id})
MATCH (n)-[r:{{types}}]-(m:{{twins Entity}})
WHERE {{edge r}} AND {{where}}
WITH id, m, r, CASE WHEN startNode(r) = n THEN 'OUT ' ELSE 'IN ' END + type(r) AS step
WHERE step IN $steps
WITH id, m, r, step ORDER BY r.order, r.id
RETURN id AS row, m.id AS column, step,
  collect({claim: r.claim, dated: r.valid IS NOT NULL, from: r.validFrom, to: r.validTo}) AS edges
