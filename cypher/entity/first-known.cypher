// One row an entity that is known or was at some time, whatever the clocks. Parameter: ids. Columns: id, type, since (when it was
// first recorded, in milliseconds).
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})-[:HAD_STATE*0..1]->(state)
RETURN id, n.type AS type, min(state.recordedAt) AS since
