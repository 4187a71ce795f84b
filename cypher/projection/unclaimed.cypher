// One row an entity that no open claim is about; the derived ones rest on the claims of their edges. Parameter: derived (types). Column: id.
MATCH (n:Entity)
WHERE NOT n.type IN $derived
  AND NOT EXISTS { MATCH (n)<-[:ABOUT]-(c:Claim) WHERE c.recordedTo IS NULL }
RETURN n.id AS id
ORDER BY id
