// One row a kind and year of the events in which a country took part. Parameter: id. Columns: kind, year, count.
MATCH (:Entity {id: $id})-[:TOOK_PART]->(e:Event)
RETURN e.kind AS kind, e.period_from / 10000 AS year, count(*) AS count
ORDER BY kind, year
LIMIT 100
