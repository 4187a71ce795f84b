// One row an entity: how many edges of the walked relations it has. Parameter: ids. Columns: id, degree.
UNWIND $ids AS id
MATCH (m:{{twins Entity}} {id: id})
RETURN id, {{degree}} AS degree
