// One row a thing that a country relation concerns, with the relations by which it leads to countries.
// Parameters: ids. Columns: id, entity, order, claim, ways [{type, end, claim, order, country}].
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})-[k:{{concerns}}]->(m:{{twins Entity}}){{states m}}
WHERE {{edge k}} AND {{entity m}}
CALL (m) {
  MATCH (m)-[r:{{out}}]->(x:{{twins Entity}})
  WHERE {{edge r}}
  RETURN r, x
  UNION
  MATCH (m)<-[r:{{in}}]-(x:{{twins Entity}})
  WHERE {{edge r}}
  RETURN r, x
}
CALL (x) {
  OPTIONAL MATCH (x)-[steps:{{within}}*0..4]->(y:{{twins Country}})
  WHERE all(step IN steps WHERE {{edge step}})
  RETURN collect(DISTINCT y.id) AS countries
}
WITH id, m.id AS dealing, k.order AS order, k.claim AS claim, {{state m}} AS seen, r, x, countries ORDER BY r.order, r.id
WITH id, dealing, order, claim, seen, collect({type: type(r), end: x.id, claim: r.claim, countries: countries}) AS ways
RETURN id, properties(seen) AS entity, order, claim, ways
ORDER BY order, dealing
