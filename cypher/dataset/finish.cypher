// Notes that a load is complete. Parameters: name, hash, claimCount, rejectedRows (of a foreign table; else null). No columns.
MATCH (d:Dataset {name: $name})
SET d.hash = $hash, d.claimCount = $claimCount, d.rejectedRows = $rejectedRows
REMOVE d.loading, d.since
