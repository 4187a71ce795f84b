// One row a live edge whose claim is missing, closed or deprecated. No parameters. Column: id.
MATCH (:Entity)-[r]->(:Entity)
WHERE NOT type(r) ENDS WITH '__WAS'
  AND NOT EXISTS { MATCH (c:Claim {id: r.claim}) WHERE c.recordedTo IS NULL AND c.rank <> 'DEPRECATED' }
RETURN coalesce(r.id, elementId(r)) AS id
ORDER BY id
