// One row: how many different neighbours some entities have. Parameters: ids, those of the conditions. Column: total.
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id}){{left}}[r:{{types}}]{{right}}(m:{{twins Entity}}){{states m}}
WHERE {{edge r}} AND {{entity m}} AND {{walk}} AND {{where}}
RETURN count(DISTINCT m) AS total
