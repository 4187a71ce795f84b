// The sources whose claims speak, or spoke, of entities: from when, and until when (null while a claim is open).
// Parameter: ids. Columns: id, namings [{source, recordedAt, recordedTo}].
UNWIND $ids AS id
MATCH (n:Entity|Entity__WAS {id: id})
CALL (n) {
  MATCH (n)<-[:ABOUT]-(c:Claim)
  WITH DISTINCT c.source AS source, c.recordedAt AS recordedAt, c.recordedTo AS recordedTo
  RETURN collect({source: source, recordedAt: recordedAt, recordedTo: recordedTo}) AS namings
}
RETURN id, namings
