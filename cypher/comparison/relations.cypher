// One row a country: what each of its relations leads to, by type and direction, at most `limit` ends each.
// Parameters: ids, limit. Columns: id, found [{type, outward, count, ends, claims}].
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})
CALL (n) {
  MATCH (n)-[r:{{types}}]-(m:{{twins Entity}})
  WHERE {{edge r}}
  WITH type(r) AS type, startNode(r) = n AS outward, m, r ORDER BY r.order, r.id
  WITH type, outward, collect(DISTINCT m.id) AS ends, collect(DISTINCT r.claim) AS claims ORDER BY type, outward
  RETURN collect({type: type, outward: outward, count: size(ends), ends: ends[0..$limit], claims: claims[0..$limit]}) AS found
}
RETURN id, found
