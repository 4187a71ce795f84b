// One row for each claim that is stored. Parameter: ids. Columns: id, open (whether one of its versions is), versions (how often it was recorded).
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c, id) {
  WITH c WHERE c.recordedTo IS NOT NULL
  MATCH (again:Claim) WHERE again.id STARTS WITH id + '~'
  RETURN collect(again) AS agains
}
RETURN id, c.recordedTo IS NULL OR any(again IN agains WHERE again.recordedTo IS NULL) AS open, size(agains) + 1 AS versions
