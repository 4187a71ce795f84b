// One row an entity of which sources speak that were read in full. Parameters: sources, types (null for all), limit.
// Columns: id, type, claims (how many of these sources), fields (properties that it has), notPrinted, parts (how it stands
// in claims: predicate, role and, of a claim that makes it, the names of the claim's roles).
UNWIND $sources AS source
MATCH (s:Claim {source: source})-[:ABOUT]->(n:{{twins Entity}})
WHERE {{claim s}} AND s.rank <> 'DEPRECATED' AND ($types IS NULL OR n.type IN $types)
WITH n, count(DISTINCT s) AS claims ORDER BY n.id LIMIT $limit
MATCH (n){{states n}}
WHERE {{entity n}}
CALL (n) {
  MATCH (n)<-[a:ABOUT]-(c:Claim)
  WHERE {{claim c}} AND c.rank <> 'DEPRECATED'
  WITH DISTINCT c.predicate AS predicate, a.role AS role,
    CASE a.role WHEN 'node' THEN [one IN c.roles | split(one, '=')[0]] ELSE [] END AS roles
  RETURN collect([predicate, role] + roles) AS parts
}
RETURN n.id AS id, n.type AS type, claims, keys({{state n}}) AS fields, coalesce({{state n}}.notPrinted, []) AS notPrinted, parts
ORDER BY id
