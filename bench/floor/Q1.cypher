// An organization, found by its id. Parameters: id, those of the clocks. Columns: id, name, kind, acronym.
MATCH (n:{{twins Entity}} {id: $id})
{{see n}}
RETURN {{seen n}}.id AS id, {{seen n}}.name AS name, {{seen n}}.kind AS kind, {{seen n}}.acronym AS acronym
