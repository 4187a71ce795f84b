// Notes that a load is under way. Parameters: name, properties (order, source, title, ...), loading (hash of the files), number, recordedAt.
// One row. Column: since (number of the first load after the last complete one).
MERGE (d:Dataset {name: $name})
SET d += $properties, d.loading = $loading, d.number = $number, d.recordedAt = $recordedAt, d.since = coalesce(d.since, $number),
  d.firstRecordedAt = coalesce(d.firstRecordedAt, $recordedAt)
RETURN d.since AS since
