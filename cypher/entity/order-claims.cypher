// One row an entity: the claims that gave what an order measured of it. Parameters: ids, those of what is measured.
// Columns: id, claims (by the column of the key).
UNWIND $ids AS id
MATCH ({{variable}}:{{twins Entity}} {id: id})
{{because}}
RETURN id, claims
