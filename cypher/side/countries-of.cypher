// One row a thing: the countries that it leads to; a country leads to itself alone. Parameter: ids. Place: types (that
// lead from a thing to its countries in one step). Columns: id, countries.
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})
CALL (n) {
  MATCH (n)-[r:{{types}}]->(c:{{twins Country}})
  WHERE {{edge r}}
  RETURN collect(DISTINCT c.id) AS countries
}
RETURN id, CASE WHEN n:{{twins Country}} THEN [id] ELSE countries END AS countries
