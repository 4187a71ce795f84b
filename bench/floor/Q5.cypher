// One row: organizations of a country with their events; each event and each entity at an end stands once, others name it.
// Parameters: id, those of the clocks. Columns: country [id, name], bodies [[id, name, [event]]],
// events [[id, name, from, [host], [participant], [organizer]]], ends [[id, name, [country]]].
MATCH (k:{{twins Entity}} {id: $id})
{{see k}}
WITH k, [{{seen k}}.id, {{seen k}}.name] AS country
MATCH (k)<-[t:{{twins BELONGS_TO}}]-(o:{{twins Organization}})
WHERE {{edge t}}
{{see o}}
WITH country, o, {{seen o}} AS body ORDER BY body.name_folded, body.id LIMIT 50
CALL (o) {
  MATCH (o)-[p:{{twins TOOK_PART}}]->(e:{{twins Event}})
  WHERE {{edge p}}
  {{see e}}
  WITH DISTINCT e, {{seen e}} AS shown ORDER BY shown.period_from, shown.id LIMIT 20
  RETURN collect([e, shown]) AS taken
}
WITH country, collect([body.id, body.name, [one IN taken | one[1].id]]) AS bodies, collect(taken) AS pages
CALL (pages) {
  UNWIND pages AS taken
  UNWIND taken AS one
  WITH DISTINCT one[0] AS e, one[1] AS shown
  WITH e, shown,
    COLLECT { MATCH (e)<-[r:{{twins HOSTS}}]-(x:{{twins Country}}) WHERE {{edge r}} RETURN x } AS hosts,
    COLLECT { MATCH (e)<-[r:{{twins TOOK_PART}}]-(x:{{twins Entity}}) WHERE {{edge r}} RETURN DISTINCT x } AS participants,
    COLLECT { MATCH (e)<-[r:{{twins INITIATED}}]-(x:{{twins Organization}}) WHERE {{edge r}} RETURN x } AS organizers
  RETURN collect([shown.id, shown.name, shown.period_from, [x IN hosts | x.id], [x IN participants | x.id],
    [x IN organizers | x.id]]) AS events, collect(hosts) + collect(participants) AS others, collect(organizers) AS leading
}
WITH country, bodies, events, COLLECT {
  UNWIND leading AS some
  UNWIND some AS x
  WITH DISTINCT x
  {{see x}}
  RETURN [{{seen x}}.id, {{seen x}}.name, COLLECT {
    MATCH (x)-[b:{{twins BELONGS_TO}}]->(c:{{twins Country}})
    WHERE {{edge b}}
    {{see c}}
    RETURN [{{seen c}}.id, {{seen c}}.name]
  }]
} AS organizers, others
RETURN country, bodies, events, organizers, COLLECT {
  UNWIND others AS some
  UNWIND some AS x
  WITH DISTINCT x
  {{see x}}
  RETURN [{{seen x}}.id, {{seen x}}.name]
} AS ends
