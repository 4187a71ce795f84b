// Changes: the constraint, and the changes of graphs that were stored before there were any, by the numbers on their claims.
CREATE CONSTRAINT change_number_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.number IS UNIQUE;
// Looks at the claims only where there is no change. That of a load that is under way will be noted when it is complete.
MATCH (l:Ledger {id: 'ledger'})
WHERE NOT EXISTS { MATCH (:Change) }
CALL (l) {
  MATCH (d:Dataset)
  MATCH (c:Claim)
  WHERE c.dataset = d.name
  UNWIND CASE
    WHEN c.closedBy IS NULL THEN [[c.recordedNumber, c.recordedAt, 1, 0]]
    ELSE [[c.recordedNumber, c.recordedAt, 1, 0], [c.closedBy, c.recordedTo, 0, 1]]
  END AS entry
  WITH d, entry[0] AS number, entry[1] AS recordedAt, sum(entry[2]) AS written, sum(entry[3]) AS closed
  WHERE d.since IS NULL OR number < d.since
  MERGE (x:Change {number: number})
  ON CREATE SET x.recordedAt = recordedAt, x.dataset = d.name, x.title = d.title, x.written = written, x.closed = closed
};
