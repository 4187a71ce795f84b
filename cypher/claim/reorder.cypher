// Moves open claims to another place in the listing: where a row stands in its file is not asserted. Parameter: claims [{id, order}]. No columns.
UNWIND $claims AS row
MATCH (c:Claim {id: row.id})
SET c.order = row.order
