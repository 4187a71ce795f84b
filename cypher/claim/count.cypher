// One row: how many open claims meet a condition. Parameters: those of the condition. Column: total.
MATCH (c:Claim)
WHERE c.recordedTo IS NULL AND {{where}}
RETURN count(*) AS total
