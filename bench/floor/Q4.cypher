// One row: a page of events that some countries host. It starts at the hosts, which have fewer events than a range of dates.
// Parameters: hosts, from, to (YYYYMMDD), those of the clocks. Columns: total, events [[id, name, from, kind, [[id, name]]]].
MATCH (k:{{twins Entity}})
WHERE k.id IN $hosts
{{see k}}
MATCH (k)-[t:{{twins HOSTS}}]->(e:{{twins Event}})
WHERE {{edge t}}
{{see e}}
WITH DISTINCT e, {{seen e}} AS shown
WHERE shown.period_from >= $from AND shown.period_to <= $to AND {{lasting shown}}
WITH e, shown ORDER BY shown.period_from, shown.id
WITH collect([e, shown]) AS found
RETURN size(found) AS total, COLLECT {
  UNWIND found[..100] AS one
  WITH one[0] AS e, one[1] AS shown
  RETURN [shown.id, shown.name, shown.period_from, shown.kind, COLLECT {
    MATCH (e)<-[r:{{twins HOSTS}}]-(h:{{twins Country}})
    WHERE {{edge r}}
    {{see h}}
    RETURN [{{seen h}}.id, {{seen h}}.name]
  }]
} AS events
