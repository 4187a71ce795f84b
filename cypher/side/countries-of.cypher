// One row a thing: the countries that it leads to; a country leads to itself alone. Parameters: ids, out and in (types by
// the end from which they lead to a country). Place: types, all of them. Columns: id, countries.
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})
CALL (n) {
  MATCH (n) ((a)-[r:{{types}}]-(b)
    WHERE {{edge r}} AND NOT a:Country
      AND ((type(r) IN $out AND startNode(r) = a) OR (type(r) IN $in AND endNode(r) = a))){0,6} (c:Country)
  RETURN collect(DISTINCT c.id) AS countries
}
RETURN id, countries
