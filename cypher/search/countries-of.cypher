// One row an entity that leads to a country: by which one it is told from others of its name. Parameter: ids. Columns: id, country (name).
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})
WHERE n.type <> 'Country'
CALL (n) {
  MATCH (n)-[r:{{types}}]-(k:{{twins Country}}){{states k}}
  WHERE {{edge r}} AND {{entity k}}
  RETURN {{state k}}.name AS country
  ORDER BY r.order, r.id LIMIT 1
}
RETURN id, country
