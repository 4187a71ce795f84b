// The sources whose open claims speak of entities. Parameter: ids. Columns: id, sources.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[:ABOUT]-(c:Claim)
  WHERE c.recordedTo IS NULL
  RETURN collect(DISTINCT c.source) AS sources
}
RETURN id, sources
