// One row an entity: the claims about it in sources that were read in full, in the order of listing.
// Parameters: ids, sources. Columns: id, claims [{id, notPrinted}].
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})<-[:ABOUT]-(c:Claim)
WHERE {{claim c}} AND c.rank <> 'DEPRECATED' AND c.source IN $sources
WITH DISTINCT id, c ORDER BY c.order, c.id
RETURN id, collect(c {.id, .notPrinted}) AS claims
