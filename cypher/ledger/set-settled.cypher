// Notes that country relations are those of the claims. No parameters. No columns.
MATCH (l:Ledger {id: 'ledger'})
REMOVE l.unsettled
