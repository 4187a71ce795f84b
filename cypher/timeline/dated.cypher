// One row a scope: its claims that have a date: a validity, a date as its value, or a date among its roles, in the order of listing.
// Parameters: scopes, each with everywhere ([true] for the whole graph, [] otherwise), about and around (ids of entities: what
// is about them, and what dates their neighbours) and pairs (ids of country relations); naming (predicates that only name),
// dates (attributes that are dates), prefixes (of types; null for all), relations (predicates; null for all), limit, those of
// the condition. Columns: place (of the scope), claims.
UNWIND range(0, size($scopes) - 1) AS place
WITH place, $scopes[place] AS scope
CALL (scope) {
  CALL (scope) {
    UNWIND scope.everywhere AS everything
    MATCH (c:Claim)
    RETURN c
    UNION
    UNWIND scope.about AS id
    MATCH (n:{{twins Entity}} {id: id})<-[:ABOUT]-(c:Claim)
    RETURN c
    UNION
    UNWIND scope.around AS id
    MATCH (n:{{twins Entity}} {id: id})<-[:ABOUT]-(b:Claim)-[:ABOUT]->(m:{{twins Entity}})
    WHERE {{claim b}} AND NOT b.predicate IN $naming
    WITH DISTINCT m
    MATCH (c:Claim {attributeOf: m.id})
    RETURN c
    UNION
    UNWIND scope.pairs AS pair
    MATCH (c:Claim {pair: pair})
    RETURN c
    UNION
    UNWIND scope.pairs AS pair
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
  WITH c ORDER BY c.order, c.id LIMIT $limit
  RETURN collect(c {.id, .order, .predicate, .subject, .object, .attributeOf, .value, .roles, .valid, .dateBasis, .force, .voice}) AS claims
}
RETURN place, claims
