// One row a neighbour of some entities, with how many edges of the walked relations it has itself. Parameters: ids, through
// (types that may stand between the ends; none for any), ends (ids that need not be of them), those of the condition.
// Columns: id, near (the entities that it is a neighbour of), degree.
UNWIND $ids AS near
MATCH (n:{{twins Entity}} {id: near})-[r:{{types}}]-(m:{{twins Entity}}){{states m}}
WHERE m <> n AND {{edge r}} AND {{entity m}} AND {{walk}}
  AND (size($through) = 0 OR m.type IN $through OR m.id IN $ends)
WITH m, collect(DISTINCT near) AS near
RETURN m.id AS id, near, {{degree}} AS degree
