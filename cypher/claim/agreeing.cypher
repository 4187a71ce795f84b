// One row a claim: the sources whose claims say the same of the same. Parameter: ids. Columns: id, sources.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (s:Claim {subject: c.subject, predicate: c.predicate})
  WHERE s.id = c.id OR ({{claim s}} AND (s.object = c.object
    OR (c.object IS NULL AND s.object IS NULL AND s.value = c.value AND s.roles = c.roles)))
  RETURN collect(DISTINCT s.source) AS sources
}
RETURN id, sources
