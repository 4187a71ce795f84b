// One row a tie of an actor to one of two countries: that it is present, is said to be absent, or takes part in an event
// that is held there (ACTIVE) or that the two have between them (MEETS).
// Parameters: pairs [{id, countries}]. Columns: id, actor, country, kind, claim, order, event, homes [{country, claim, order}].
UNWIND $pairs AS pair
UNWIND pair.countries AS country
MATCH (n:{{twins Entity}} {id: country})
CALL (n) {
  MATCH (l:{{twins Location}})-[steps:{{within}}*0..4]->(n)
  WHERE all(step IN steps WHERE {{edge step}})
  RETURN collect(DISTINCT l) AS places
}
CALL (places, pair) {
  UNWIND places AS l
  MATCH (x:{{twins Actor}})-[r:{{present}}]->(l)
  WHERE {{edge r}}
  RETURN x, r, 'PRESENT' AS kind, null AS event
  UNION
  UNWIND places AS l
  MATCH (x:{{twins Actor}})-[r:{{absent}}]->(l)
  WHERE {{edge r}}
  RETURN x, r, 'ABSENT' AS kind, null AS event
  UNION
  UNWIND places AS l
  MATCH (e:{{twins Happening}})-[h:{{held}}]->(l)
  WHERE {{edge h}}
  MATCH (x:{{twins Actor}})-[r:{{part}}]->(e)
  WHERE {{edge r}}
  RETURN x, r, 'ACTIVE' AS kind, e.id AS event
  UNION
  MATCH (d:{{twins Entity}} {id: pair.id})-[k:{{concerns}}]->(e:{{twins Happening}})
  WHERE {{edge k}}
  MATCH (x:{{twins Actor}})-[r:{{part}}]->(e)
  WHERE {{edge r}}
  RETURN x, r, 'MEETS' AS kind, e.id AS event
}
CALL (x, pair) {
  MATCH (x)-[b:{{home}}]->(y:{{twins Country}})
  WHERE {{edge b}} AND y.id IN pair.countries
  RETURN collect({country: y.id, claim: b.claim, order: b.order}) AS homes
}
RETURN DISTINCT pair.id AS id, x.id AS actor, country, kind, r.claim AS claim, r.order AS order, event, homes
ORDER BY id, actor, order, claim, country
