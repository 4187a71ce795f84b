// One row a leg of a search: the claims that are found by their wording, the first $limit in the order of listing.
// Parameters: legs [{name, query}], limit, where {types (of the subject), namedBy (the source), dataset, voice} (each null for any).
// Columns: leg, found (number of claims, at most $limit + 1), claims (each with the type of its subject).
UNWIND $legs AS leg
CALL (leg) {
  CALL db.index.fulltext.queryNodes('claim_words', leg.query) YIELD node AS c
  WHERE {{claim c}} AND c.rank <> 'DEPRECATED'
    AND ($where.dataset IS NULL OR c.dataset = $where.dataset) AND ($where.voice IS NULL OR c.voice IN $where.voice)
    AND ($where.namedBy IS NULL OR c.source = $where.namedBy)
  MATCH (n:{{twins Entity}} {id: c.subject})
  WHERE $where.types IS NULL OR n.type IN $where.types
  WITH c, n ORDER BY c.order, c.id LIMIT $limit + 1
  RETURN count(c) AS found,
    collect(c {.id, .predicate, .subject, .attributeOf, .value, .unit, .text, .key, .roles, .source, type: n.type}) AS claims
}
RETURN leg.name AS leg, found, claims[..$limit] AS claims
ORDER BY leg
