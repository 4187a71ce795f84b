// Hands out the next number and its time. Parameter: now (milliseconds). Columns: number, recordedAt.
// The write of `locked` takes the lock before anything is read, so that two writers never get the same number.
MERGE (l:Ledger {id: 'ledger'})
ON CREATE SET l.number = 0, l.recordedAt = 0
SET l.locked = true
WITH l
SET l.number = l.number + 1,
    l.recordedAt = CASE WHEN $now > l.recordedAt THEN $now ELSE l.recordedAt + 1 END
RETURN l.number AS number, l.recordedAt AS recordedAt
