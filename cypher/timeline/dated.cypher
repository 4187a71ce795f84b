// One row a claim of a scope that has a date: a validity, a date as its value, or a date among its roles.
// Parameters: everywhere ([true] for the whole graph, [] otherwise), about and around (ids of entities: what is about them, and
// what dates their neighbours), pairs (ids of country relations), naming (predicates that only name), dates (attributes that
// are dates), prefixes (of types; null for all), relations (predicates; null for all), limit, those of the condition. Column: claim.
CALL () {
  UNWIND $everywhere AS everything
  MATCH (c:Claim)
  RETURN c
  UNION
  UNWIND $about AS id
  MATCH (n:{{twins Entity}} {id: id})<-[:ABOUT]-(c:Claim)
  RETURN c
  UNION
  UNWIND $around AS id
  MATCH (n:{{twins Entity}} {id: id})<-[:ABOUT]-(b:Claim)-[:ABOUT]->(m:{{twins Entity}})
  WHERE {{claim b}} AND NOT b.predicate IN $naming
  WITH DISTINCT m
  MATCH (c:Claim {attributeOf: m.id})
  RETURN c
  UNION
  UNWIND $pairs AS pair
  MATCH (c:Claim {pair: pair})
  RETURN c
  UNION
  UNWIND $pairs AS pair
  MATCH (b:Claim {pair: pair})-[:ABOUT]->(m:{{twins Entity}})
  WHERE {{claim b}} AND NOT b.predicate IN $naming
  WITH DISTINCT m
  MATCH (c:Claim {attributeOf: m.id})
  RETURN c
}
WITH c
WHERE {{naming c}} AND c.rank <> 'DEPRECATED' AND NOT c.predicate IN $naming
  AND (c.valid IS NOT NULL OR (c.predicate IN $dates AND c.value IS NOT NULL)
    OR any(role IN c.roles WHERE any(date IN $dates WHERE role STARTS WITH date + '=')))
  AND ($prefixes IS NULL OR any(prefix IN $prefixes
    WHERE c.subject STARTS WITH prefix OR c.object STARTS WITH prefix OR c.attributeOf STARTS WITH prefix))
  AND ($relations IS NULL OR c.predicate IN $relations
    OR any(role IN c.roles WHERE any(name IN $relations WHERE role STARTS WITH name + '=')))
  AND {{where}}
RETURN c {.id, .order, .predicate, .subject, .object, .attributeOf, .value, .roles, .valid, .dateBasis, .force, .voice} AS claim
ORDER BY c.order, c.id
LIMIT $limit
