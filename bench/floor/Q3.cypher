// One row an event in which a country took part, by date. Parameters: id, those of the clocks. Columns: country [id, name],
// event [id, name, from], organizers [[id, name, [[id, name]]]].
MATCH (k:{{twins Entity}} {id: $id})
{{see k}}
MATCH (k)-[t:{{twins TOOK_PART}}]->(e:{{twins Event}})
WHERE {{edge t}}
{{see e}}
WITH [{{seen k}}.id, {{seen k}}.name] AS country, e, {{seen e}} AS shown ORDER BY shown.period_from, shown.id LIMIT 100
RETURN country, [shown.id, shown.name, shown.period_from] AS event,
  COLLECT {
    MATCH (e)<-[r:{{twins INITIATED}}]-(o:{{twins Organization}})
    WHERE {{edge r}}
    {{see o}}
    RETURN [{{seen o}}.id, {{seen o}}.name, COLLECT {
      MATCH (o)-[b:{{twins USES}}]->(i:{{twins Instrument}})
      WHERE {{edge b}}
      {{see i}}
      RETURN [{{seen i}}.id, {{seen i}}.name]
    }]
  } AS organizers
