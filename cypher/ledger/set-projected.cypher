// Notes the fingerprint of the ontology by which the projections were made. Parameter: fingerprint. No columns.
MERGE (l:Ledger {id: 'ledger'})
ON CREATE SET l.number = 0, l.recordedAt = 0
SET l.ontology = $fingerprint
