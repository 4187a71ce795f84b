// One row a voice and speaker: how many open claims about an entity meet a condition.
// Parameters: id, those of the condition. Columns: voice, speaker, total.
MATCH (:{{twins Entity}} {id: $id})<-[:ABOUT]-(c:Claim)
WHERE {{claim c}} AND {{where}}
WITH DISTINCT c
RETURN c.voice AS voice, c.speaker AS speaker, count(*) AS total
ORDER BY voice, speaker
