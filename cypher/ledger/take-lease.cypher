// Makes this process the only writer, where nobody else is, the writer is known to be dead, or has not been heard of for long.
// Parameters: token, host, pid, purpose, dead (token of a writer that is gone, or null), patience (milliseconds).
// Columns: taken, token, host, pid, purpose (of the writer that there is now).
MERGE (l:Ledger {id: 'ledger'})
ON CREATE SET l.number = 0, l.recordedAt = 0
SET l.locked = true
WITH l, l.writer IS NULL OR l.writer = $dead OR timestamp() - l.writerBeat > $patience AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
  SET l.writer = $token, l.writerHost = $host, l.writerPid = $pid, l.writerPurpose = $purpose, l.writerBeat = timestamp()
)
RETURN free AS taken, l.writer AS token, l.writerHost AS host, l.writerPid AS pid, l.writerPurpose AS purpose
