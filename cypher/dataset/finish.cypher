// Notes that a load is complete. Parameters: name, hash, claimCount, rejectedRows (of a foreign table; else null). One row
// where it was under way. Column: name.
MATCH (d:Dataset {name: $name, loading: $hash})
SET d.hash = $hash, d.claimCount = $claimCount, d.rejectedRows = $rejectedRows
REMOVE d.loading, d.since
RETURN d.name AS name
