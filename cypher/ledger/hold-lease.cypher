// One row where this process is still the writer; tells others that it lives. Parameter: token. Column: token.
// The write takes the ledger's lock until the commit.
MATCH (l:Ledger {id: 'ledger', writer: $token})
SET l.writerBeat = timestamp()
RETURN l.writer AS token
