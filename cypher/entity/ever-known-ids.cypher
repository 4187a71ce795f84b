// One row an entity that was ever known, by id: those that are there now and those of the past, each read off its own
// index. Parameters: after (id), limit. Column: id.
CALL () {
  MATCH (n:Entity) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit
  UNION ALL
  MATCH (n:Entity__WAS) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit
}
RETURN id ORDER BY id LIMIT $limit
