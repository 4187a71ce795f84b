// Notes what a load has changed, under a number of its own, since loads may become complete in another order than that in
// which they began. Parameters: name (of the dataset), written, closed. No columns.
MATCH (l:Ledger {id: 'ledger'})
SET l.number = l.number + 1
WITH l
MATCH (d:Dataset {name: $name})
CREATE (:Change {
  number: l.number, recordedAt: d.recordedAt, dataset: d.name, title: d.title, written: $written, closed: $closed
})
