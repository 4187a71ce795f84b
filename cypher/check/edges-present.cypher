// One row an edge of the list that is there. Parameter: edges [{from, to, id}]. Column: id.
UNWIND $edges AS edge
MATCH (:Entity {id: edge.from})-[r:{{type}} {id: edge.id}]->(:Entity {id: edge.to})
RETURN r.id AS id
