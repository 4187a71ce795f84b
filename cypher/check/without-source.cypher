// One row a source that open claims name and no claim calls into being. No parameters. Column: id.
MATCH (c:Claim)
WHERE c.recordedTo IS NULL
WITH DISTINCT c.source AS id
WHERE NOT EXISTS { MATCH (s:Entity {id: id}) WHERE s:Source }
RETURN id
ORDER BY id
