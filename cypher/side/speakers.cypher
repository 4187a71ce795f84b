// One row a voice and speaker: how many open claims meet a condition. Parameters: those of the condition. Columns: voice, speaker, total.
MATCH (c:Claim)
WHERE {{claim c}} AND {{where}}
RETURN c.voice AS voice, c.speaker AS speaker, count(*) AS total
ORDER BY voice, speaker
