// Moves edges of one relationship type to another place in the order of the sources. Parameter: edges [{from, to, id, order}]. No columns.
UNWIND $edges AS edge
MATCH (:Entity {id: edge.from})-[r:{{type}} {id: edge.id}]->(:Entity {id: edge.to})
SET r.order = edge.order
