// Deletes the derived country relations. No parameters. No columns.
MATCH (n:CountryRelation)
DETACH DELETE n
