// One row: how many edges the derived country relations have, or had. No parameters. Column: edges.
// A label that nothing has yet would be remarked on: they are found by their type.
CALL () {
  MATCH (n:Entity {type: 'CountryRelation'}) RETURN n
  UNION ALL
  MATCH (n:Entity__WAS {type: 'CountryRelation'}) RETURN n
}
RETURN sum(COUNT { (n)--() }) AS edges
