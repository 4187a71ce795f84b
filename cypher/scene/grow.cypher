// One row: the entities one edge away from some, those with most edges to them first. Parameters: ids, known (ids that are
// in the scene already), types (none for any), limit, those of the condition. Columns: total, ids.
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})-[r:{{types}}]-(m:{{twins Entity}}){{states m}}
WHERE {{edge r}} AND {{entity m}} AND {{walk}} AND (size($types) = 0 OR m.type IN $types) AND NOT m.id IN $known
WITH m.id AS found, count(r) AS ties ORDER BY ties DESC, found
WITH collect(found) AS found
RETURN size(found) AS total, found[..$limit] AS ids
