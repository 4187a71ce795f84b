// One row a leg of a search and an entity: the claims by which it is found, of the first $limit claims in the order of listing.
// Parameters: legs [{name, query}], limit, where {types, namedBy, dataset, voice} (each null for any).
// Columns: leg, found (number of claims, at most $limit + 1), id, type, namedBy, claims (number of claims about it), by (claims).
UNWIND $legs AS leg
CALL (leg) {
  CALL db.index.fulltext.queryNodes('claim_words', leg.query) YIELD node AS c
  WHERE {{naming c}} AND c.rank <> 'DEPRECATED'
    AND ($where.dataset IS NULL OR c.dataset = $where.dataset) AND ($where.voice IS NULL OR c.voice IN $where.voice)
  MATCH (n:{{twins Entity}} {id: c.attributeOf}){{states n}}
  WHERE {{entity n}} AND ($where.types IS NULL OR n.type IN $where.types)
    AND ($where.namedBy IS NULL OR $where.namedBy IN {{state n}}.namedBy)
  WITH c, n, {{state n}}.namedBy AS namedBy
  ORDER BY c.order, c.id LIMIT $limit + 1
  WITH collect({n: n, namedBy: namedBy, c: c}) AS rows
  UNWIND rows[..$limit] AS row
  WITH size(rows) AS found, row.n AS n, row.namedBy AS namedBy, row.c AS c
  WITH found, n, namedBy,
    collect(c {.id, .predicate, .subject, .attributeOf, .value, .unit, .text, .key, .roles}) AS by
  RETURN found, n, namedBy, by
}
WITH leg, found, n, namedBy, by,
  COUNT { MATCH (n)<-[:ABOUT]-(x:Claim) WHERE {{claim x}} AND x.rank <> 'DEPRECATED' RETURN DISTINCT x } AS claims
RETURN leg.name AS leg, found, n.id AS id, n.type AS type, namedBy, claims, by
ORDER BY leg, id
