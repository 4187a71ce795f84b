// Stores claims with what they are about. Parameters: common (the properties that all of them share), claims [{properties, about:
// [{id, role}]}]. No columns.
UNWIND $claims AS row
CREATE (c:Claim)
SET c = $common
SET c += row.properties
WITH c, row
UNWIND row.about AS about
MATCH (e:Entity {id: about.id})
CREATE (c)-[:ABOUT {role: about.role}]->(e)
