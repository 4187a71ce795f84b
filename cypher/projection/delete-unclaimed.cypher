// Deletes retired nodes that no claim, open or closed, is about: those of a broken load whose files changed. Parameter: ids. No columns.
UNWIND $ids AS id
MATCH (n:Entity__WAS {id: id})
WHERE NOT EXISTS { (n)<-[:ABOUT]-(:Claim) }
DETACH DELETE n
