// One row an entity: how many edges of the walked relations it has. Parameter: ids. Columns: id, degree.
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})
RETURN id, COUNT { (n)-[d:{{types}}]-() WHERE {{edge d}} } AS degree
