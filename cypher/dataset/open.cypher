// Notes that a load is under way. Parameters: name, properties (order, source, title, ...), loading (hash of the files), number, recordedAt.
// No columns.
MERGE (d:Dataset {name: $name})
SET d += $properties, d.loading = $loading, d.number = $number, d.recordedAt = $recordedAt
