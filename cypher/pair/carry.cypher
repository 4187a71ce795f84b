// Carries edges on to countries. Place: types (of those that are carried on). Parameter: edges [{type, thing, next
// (the other end of the one that is carried on), of (its id), country, id, recordedAt, recordedTo}]. No columns.
UNWIND $edges AS edge
MATCH (a:Entity|Entity__WAS {id: edge.thing})-[s:{{types}}]-(:Entity|Entity__WAS {id: edge.next})
WHERE s.id = edge.of
WITH DISTINCT edge, a, s
MATCH (c:Entity|Entity__WAS {id: edge.country})
CREATE (a)-[r:$(edge.type)]->(c)
SET r = s {
  .claim, .order, .rank, .force, .voice, .dataset, .source, .openInSource, .citationBasis, .valid, .validFrom, .validTo
}, r.id = edge.id, r.recordedAt = edge.recordedAt, r.recordedTo = edge.recordedTo
