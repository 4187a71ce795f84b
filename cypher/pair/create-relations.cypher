// Makes country relations with their parties. Parameter: relations [{id, name, keys, namedBy, claim, order, parties}]. No columns.
UNWIND $relations AS row
CREATE (n:Entity:CountryRelation {id: row.id, type: 'CountryRelation', name: row.name, name_folded: row.keys[0], keys: row.keys, namedBy: row.namedBy})
WITH n, row
UNWIND range(0, 1) AS at
MATCH (c:Entity {id: row.parties[at]})
CREATE (n)-[:HAS_PARTY_COUNTRY {id: row.id + '/party' + toString(at + 1), claim: row.claim, order: row.order, openInSource: false}]->(c)
