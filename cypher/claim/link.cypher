// Links claims to what they are about. Parameter: claims [{id, about: [{id, role}]}]. No columns.
UNWIND $claims AS row
MATCH (c:Claim {id: row.id})
UNWIND row.about AS about
MATCH (e:Entity {id: about.id})
CREATE (c)-[:ABOUT {role: about.role}]->(e)
