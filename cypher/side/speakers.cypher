// One row an id, voice and speaker: how many open claims of its scope meet a condition. Parameters: ids, those of the condition.
// Place: scope, the claims `c` of each `id`. Columns: id, voice, speaker, total.
UNWIND $ids AS id
{{scope}}
WHERE {{claim c}} AND {{where}}
WITH DISTINCT id, c
RETURN id, c.voice AS voice, c.speaker AS speaker, count(*) AS total
ORDER BY id, voice, speaker
