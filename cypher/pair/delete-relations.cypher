// Deletes the derived country relations. No parameters. No columns.
MATCH (n:CountryRelation|CountryRelation__WAS)
OPTIONAL MATCH (n)-[:HAD_STATE]->(s:EntityState)
DETACH DELETE n, s
