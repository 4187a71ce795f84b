// One row: how many open claims meet a condition. Parameters: those of the condition. Column: total.
MATCH (c:Claim)
WHERE {{claim c}} AND {{where}}
RETURN count(*) AS total
