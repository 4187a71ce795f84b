// One row an entity and a thing at which it is: first those in which it is held or located, then its capitals, each by the
// listing of the claims. Parameter: ids. Columns: id, place, name, latitude, longitude (null where it has none).
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})
CALL (n) {
  MATCH (n)-[r:{{within}}]->(m:{{twins Entity}}){{states m}}
  WHERE {{edge r}} AND {{entity m}}
  RETURN 0 AS far, r.order AS listed, m.id AS place, {{state m}} AS m
  UNION ALL
  MATCH (n)<-[r:{{capital}}]-(m:{{twins Entity}}){{states m}}
  WHERE {{edge r}} AND {{entity m}}
  RETURN 1 AS far, r.order AS listed, m.id AS place, {{state m}} AS m
}
RETURN id, place, m.name AS name, m.latitude AS latitude, m.longitude AS longitude
ORDER BY id, far, listed, place
