// One row an entity: a page of the entities of a type, read off the index of its order. The legs follow each other, and a
// leg is read only as far as the ones before it leave room. Parameters: limit, those of the legs. Columns: entity, measured.
CALL () {
{{legs}}
}
RETURN properties(n) AS entity, {} AS measured
LIMIT $limit
