// Writes the pair of countries of claims; null takes it away. Parameter: claims [{id, pair}]. No columns.
UNWIND $claims AS row
MATCH (c:Claim {id: row.id})
SET c.pair = row.pair
