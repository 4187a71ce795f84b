// One row an observation of an indicator, or of one that measures its change, for a direction.
// Parameters: indicator, from, to and of (ids of ends; null for any), limit. Columns: indicator, change (of what kind the measure
// of change is, and the claim that says so; null for the indicator itself), observation, from, to, of (ids), claims [{id, order, source, force, voice}].
MATCH (i:{{twins Entity}} {id: $indicator})
CALL (i) {
  RETURN i AS measured, null AS change
  UNION
  MATCH (i)<-[h:{{change}}]-(measured:{{twins Entity}})
  WHERE {{edge h}}
  RETURN measured, h {.kind, .claim} AS change
}
MATCH (measured)<-[r:{{measures}}]-(n:{{twins Entity}}){{states n}}
WHERE {{edge r}} AND {{entity n}}
WITH measured, change, n, {{state n}} AS seen, r ORDER BY r.order, r.id
WITH measured, change, n, seen, collect(r {id: r.claim, .order, .source, .force, .voice}) AS claims
CALL (n) {
  OPTIONAL MATCH (n)-[e:{{from}}]->(m:{{twins Entity}})
  WHERE {{edge e}}
  WITH DISTINCT m.id AS id ORDER BY id
  RETURN collect(id) AS from
}
CALL (n) {
  OPTIONAL MATCH (n)-[e:{{to}}]->(m:{{twins Entity}})
  WHERE {{edge e}}
  WITH DISTINCT m.id AS id ORDER BY id
  RETURN collect(id) AS to
}
CALL (n) {
  OPTIONAL MATCH (n)-[e:{{of}}]->(m:{{twins Entity}})
  WHERE {{edge e}}
  WITH DISTINCT m.id AS id ORDER BY id
  RETURN collect(id) AS of
}
WITH * WHERE ($from IS NULL OR $from IN from) AND ($to IS NULL OR $to IN to) AND ($of IS NULL OR $of IN of)
RETURN measured.id AS indicator, change, properties(seen) AS observation, from, to, of, claims
ORDER BY n.id, indicator
LIMIT $limit
