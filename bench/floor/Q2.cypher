// One row an event from a day on, by date. Parameters: from (YYYYMMDD), those of the clocks. Columns: event [id, name, from],
// hosts [[id, name]], organizers [[id, name, [[id, name]]]].
{{eventsFrom}}
RETURN [shown.id, shown.name, shown.period_from] AS event,
  COLLECT {
    MATCH (e)<-[r:{{twins HOSTS}}]-(h:{{twins Country}})
    WHERE {{edge r}}
    {{see h}}
    RETURN [{{seen h}}.id, {{seen h}}.name]
  } AS hosts,
  COLLECT {
    MATCH (e)<-[r:{{twins INITIATED}}]-(o:{{twins Organization}})
    WHERE {{edge r}}
    {{see o}}
    RETURN [{{seen o}}.id, {{seen o}}.name, COLLECT {
      MATCH (o)-[b:{{twins BELONGS_TO}}]->(c:{{twins Country}})
      WHERE {{edge b}}
      {{see c}}
      RETURN [{{seen c}}.id, {{seen c}}.name]
    }]
  } AS organizers
