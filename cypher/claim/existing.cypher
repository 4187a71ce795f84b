// One row for each claim that is stored. Parameters: ids. Columns: id.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c.id AS id
