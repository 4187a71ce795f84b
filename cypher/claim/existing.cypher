// One row for each claim that is stored. Parameter: ids. Columns: id, current (id of the version that is open; null where
// none is), order (its place in the listing), versions (how often it was recorded).
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c, id) {
  WITH c WHERE c.recordedTo IS NOT NULL
  MATCH (again:Claim) WHERE again.id STARTS WITH id + '~'
  RETURN collect(again) AS agains
}
WITH id, size(agains) + 1 AS versions, head([version IN [c] + agains WHERE version.recordedTo IS NULL]) AS open
RETURN id, open.id AS current, open.order AS order, versions
