// Notes that a load is complete. Parameters: name, hash, claimCount. One row where it was under way. Column: name.
MATCH (d:Dataset {name: $name, loading: $hash})
SET d.hash = $hash, d.claimCount = $claimCount
REMOVE d.loading, d.since
RETURN d.name AS name
