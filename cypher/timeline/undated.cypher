// One row a scope: how many of its claims have no date, and a page of them in the order of listing.
// Parameters: scopes, each with everywhere ([true] for the whole graph, [] otherwise), about (ids of entities) and
// pairs (ids of country relations); naming (predicates that only name), dates (attributes that
// are dates), prefixes (of types; null for all), relations (predicates; null for all), skip, end (where the page ends), those of
// the condition. Columns: place (of the scope), total, claims.
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
    UNWIND scope.pairs AS pair
    MATCH (c:Claim {pair: pair})
    RETURN c
  }
  WITH c
  WHERE {{claim c}} AND c.rank <> 'DEPRECATED' AND NOT c.predicate IN $naming
    AND NOT (c.valid IS NOT NULL OR (c.predicate IN $dates AND c.value IS NOT NULL)
      OR any(role IN c.roles WHERE any(date IN $dates WHERE role STARTS WITH date + '=')))
    AND ($prefixes IS NULL OR any(prefix IN $prefixes
      WHERE c.subject STARTS WITH prefix OR c.object STARTS WITH prefix OR c.attributeOf STARTS WITH prefix))
    AND ($relations IS NULL OR c.predicate IN $relations
      OR any(role IN c.roles WHERE any(name IN $relations WHERE role STARTS WITH name + '=')))
    AND {{where}}
  WITH c ORDER BY c.order, c.id
  WITH collect(c) AS found
  RETURN size(found) AS total, [c IN found[$skip..$end] | properties(c)] AS claims
}
RETURN place, total, claims
