// One row a row and column of the matrix and chain of two steps: the pairs of edges that lead there through one inner entity.
// A step is a direction and a type, such as `OUT USES`; a chain is two steps. Parameters: rows, columns (ids), starts (first
// steps), chains, values (type and attribute of inner entities, such as `Observation.value`). Columns: row, column, step (the
// chain), pairs [{inner {period, from, to, leftOut (whether a value is said to be left out)}, edges [{claim, dated, from, to}]}].
UNWIND $rows AS id
MATCH (n:{{twins Entity}} {id: id})
MATCH (n)-[r:{{first}}]-(x:{{twins Entity}}){{states x}}
WHERE {{edge r}} AND {{entity x}}
WITH n, r, x, {{state x}} AS inner, CASE WHEN startNode(r) = n THEN 'OUT ' ELSE 'IN ' END + type(r) AS start
WHERE start IN $starts
MATCH (x)-[s:{{second}}]-(m:{{twins Entity}})
WHERE {{edge s}} AND m.id IN $columns AND s <> r
WITH n, r, s, m, x, inner, start + '/' + CASE WHEN startNode(s) = x THEN 'OUT ' ELSE 'IN ' END + type(s) AS step
WHERE step IN $chains
WITH n, r, s, m, x, inner, step ORDER BY r.order, r.id, s.order, s.id
RETURN n.id AS row, m.id AS column, step, collect({
  inner: {
    period: inner.period, from: inner.period_from, to: inner.period_to,
    leftOut: any(name IN coalesce(inner.notPrinted, []) WHERE x.type + '.' + name IN $values AND inner[name] IS NULL)
  },
  edges: [
    {claim: r.claim, dated: r.valid IS NOT NULL, from: r.validFrom, to: r.validTo},
    {claim: s.claim, dated: s.valid IS NOT NULL, from: s.validFrom, to: s.validTo}
  ]
}) AS pairs
