// The fingerprint of the ontology by which the projections were made. No parameters. Column: fingerprint.
MATCH (l:Ledger {id: 'ledger'})
RETURN l.ontology AS fingerprint
