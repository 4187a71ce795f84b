// Sets the states of entities beside the one that the node shows: those of the past, and those of some days only.
// Parameters: ids (of the entities whose states are made anew), states [{id, properties}]. No columns.
CALL () {
  UNWIND $ids AS id
  MATCH (:Entity|Entity__WAS {id: id})-[:HAD_STATE]->(old:EntityState)
  DETACH DELETE old
}
UNWIND $states AS state
MATCH (n:Entity|Entity__WAS {id: state.id})
CREATE (n)-[:HAD_STATE]->(s:EntityState)
SET s = state.properties
SET s.id = n.id, s.type = n.type
