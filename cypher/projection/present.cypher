// One row a node that is there, or was there before it lost its claims. Parameter: ids. Columns: id, former.
UNWIND $ids AS id
MATCH (n:Entity|Entity__WAS {id: id})
RETURN id, n:Entity__WAS AS former
