// One row: how many entities are found, and those with most claims. Parameter: query. Columns: total, first [[id, name]].
CALL db.index.fulltext.queryNodes('claim_words', $query) YIELD node AS c
WHERE c.recordedTo IS NULL AND c.rank <> 'DEPRECATED'
MATCH (n:Entity {id: c.attributeOf})
WITH DISTINCT n
WITH n, COUNT { (n)<-[:ABOUT]-() } AS claims ORDER BY claims DESC, n.id
WITH collect([n.id, n.name]) AS found
RETURN size(found) AS total, found[..20] AS first
