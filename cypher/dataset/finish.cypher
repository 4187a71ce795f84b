// Notes that a load is complete. Parameters: name, hash, claimCount. No columns.
MATCH (d:Dataset {name: $name})
SET d.hash = $hash, d.claimCount = $claimCount
REMOVE d.loading, d.since
