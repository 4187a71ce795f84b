// One row an instrument of a country: what shows it at work, and how that leads to a partner.
// Parameters: ways [{id, owner, partner}]. Columns: id, instrument, claim, order, uses [{thing, type, by, claim, voice, valid, source, ties
// [{claim, voice, type}]}].
UNWIND $ways AS way
MATCH (o:{{twins Entity}} {id: way.owner})-[h:{{has}}]->(i:{{twins Instrument}})
WHERE {{edge h}}
CALL (i, way) {
  OPTIONAL MATCH (i)-[steps:{{includes}}*0..4]->(k:{{twins Instrument}})
  WHERE all(step IN steps WHERE {{edge step}})
  WITH DISTINCT k, way
  CALL (k) {
    MATCH (k)-[e:{{example}}]->(t:{{twins Entity}})
    WHERE {{edge e}}
    RETURN e, t
    UNION
    MATCH (k)<-[e:{{uses}}]-(t:{{twins Entity}})
    WHERE {{edge e}}
    RETURN e, t
  }
  CALL (t, way) {
    MATCH (t)-[r:{{out}}]->(l:{{twins Location}})-[steps:{{within}}*0..4]->(p:{{twins Entity}} {id: way.partner})
    WHERE {{edge r}} AND all(step IN steps WHERE {{edge step}})
    RETURN collect(DISTINCT {claim: r.claim, voice: r.voice, type: type(r)}) AS outward
  }
  CALL (t, way) {
    MATCH (t)<-[r:{{in}}]-(p:{{twins Entity}} {id: way.partner})
    WHERE {{edge r}}
    RETURN collect(DISTINCT {claim: r.claim, voice: r.voice, type: type(r)}) AS inward
  }
  WITH e, t, outward + inward AS ties ORDER BY t.id, e.order, e.id
  RETURN collect({thing: t.id, type: t.type, by: type(e), claim: e.claim, voice: e.voice, valid: e.valid, source: e.source, ties: ties}) AS uses
}
RETURN way.id AS id, i.id AS instrument, h.claim AS claim, h.order AS order, uses
ORDER BY id, order, instrument
