// One row a leg of a search and a claim that is found by its wording: the first $limit claims in the order of listing.
// Parameters: legs [{name, query}], limit, where {types (of the subject), namedBy (the source), dataset, voice} (each null for any).
// Columns: leg, found (number of claims, at most $limit), id, type (of the subject), claim.
UNWIND $legs AS leg
CALL (leg) {
  CALL db.index.fulltext.queryNodes('claim_words', leg.query) YIELD node AS c
  WHERE {{claim c}} AND c.rank <> 'DEPRECATED'
    AND ($where.dataset IS NULL OR c.dataset = $where.dataset) AND ($where.voice IS NULL OR c.voice IN $where.voice)
    AND ($where.namedBy IS NULL OR c.source = $where.namedBy)
  MATCH (n:{{twins Entity}} {id: c.subject})
  WHERE $where.types IS NULL OR n.type IN $where.types
  WITH c, n ORDER BY c.order, c.id LIMIT $limit
  WITH collect({c: c, type: n.type}) AS rows
  UNWIND rows AS row
  RETURN size(rows) AS found, row.c AS c, row.type AS type
}
RETURN leg.name AS leg, found, c.id AS id, type,
  c {.id, .predicate, .subject, .attributeOf, .value, .unit, .text, .key, .roles, .source} AS claim
ORDER BY leg, id
