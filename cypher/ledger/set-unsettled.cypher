// Notes that country relations are to be derived anew. No parameters. No columns.
MATCH (l:Ledger {id: 'ledger'})
SET l.unsettled = true
