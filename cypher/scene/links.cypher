// One row: the links among some entities, one for two entities and a relation, those with most claims first. Parameters:
// ids, symmetric (relationship types without a direction), limit, those of the condition.
// Columns: total, links [{source, target, type, claims, voices, forces, periods, undated}].
UNWIND $ids AS id
MATCH (n:{{twins Entity}} {id: id})-[r:{{types}}]->(m:{{twins Entity}})
WHERE m.id IN $ids AND {{edge r}} AND {{walk}}
WITH n.id AS begin, m.id AS end, {{relation r}} AS type, r ORDER BY r.order, r.id
WITH type, r, begin, end, type IN $symmetric AND end < begin AS turned
WITH type, CASE WHEN turned THEN end ELSE begin END AS source, CASE WHEN turned THEN begin ELSE end END AS target,
  collect(r.claim) AS claims, collect(r.valid) AS dated, count(*) AS edges, collect(DISTINCT r.voice) AS voices,
  collect(DISTINCT r.force) AS forces
WITH source, target, type, claims, dated, edges, voices, forces ORDER BY size(claims) DESC, source, target, type
WITH collect({source: source, target: target, type: type, claims: claims, voices: voices, forces: forces,
  periods: dated, undated: edges > size(dated)}) AS found
RETURN size(found) AS total, found[..$limit] AS links
