// Closes claims. Parameters: ids, number, recordedTo. No columns.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.recordedTo = $recordedTo, c.closedBy = $number
