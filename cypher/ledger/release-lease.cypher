// Lets the next writer in. Parameter: token. No columns.
MATCH (l:Ledger {id: 'ledger', writer: $token})
REMOVE l.writer, l.writerHost, l.writerPid, l.writerPurpose, l.writerBeat
