// One row a name with all words that are asked for, by which other datasets know an entity. Parameters: legs [{key, query}],
// dataset (whose claims do not count), limit (names a leg). Columns: key, id, type, name.
UNWIND $legs AS leg
CALL (leg) {
  CALL db.index.fulltext.queryNodes('claim_words', leg.query) YIELD node AS c
  WHERE c.recordedTo IS NULL AND c.rank <> 'DEPRECATED' AND c.dataset <> $dataset AND c.predicate = 'name'
  WITH c ORDER BY size(c.value), c.id LIMIT $limit
  MATCH (n:Entity {id: c.subject})
  RETURN n.id AS id, n.type AS type, c.value AS name
}
RETURN DISTINCT leg.key AS key, id, type, name
ORDER BY key, id, name
