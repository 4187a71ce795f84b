// One row: when the last write was recorded, in milliseconds. No parameters. Column: recordedAt.
MATCH (l:Ledger {id: 'ledger'})
RETURN l.recordedAt AS recordedAt
