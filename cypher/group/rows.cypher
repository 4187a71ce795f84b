// One row a group of a parent, and one more for all rows of the parent together, whose tuple is null. Parameters: ids (of
// the parents; a list of a whole type has one, which is not looked at), limit, those of the rows and conditions.
// Columns: id, tuple (the values of the keys as text), count, different, items, valued, sum, min, max, median, units, unitless.
UNWIND $ids AS id
CALL (id) {
  {{rows}}
  CALL ({{carried}}) { {{tuples}} }
  WITH tuple, {{item}}, count(*) AS rows
  WITH tuple, rows, {{entity}} AS entity, {{value}} AS value, {{unit}} AS unit ORDER BY value
  RETURN tuple, sum(rows) AS count, count(DISTINCT entity) AS different, count(*) AS items, count(value) AS valued,
    sum(value) AS sum, min(value) AS min, max(value) AS max, percentileCont(value, 0.5) AS median,
    collect(DISTINCT CASE WHEN value IS NOT NULL THEN unit END) AS units,
    count(CASE WHEN value IS NOT NULL AND unit IS NULL THEN 1 END) AS unitless
  UNION ALL
  {{rows}}
  WITH {{item}}, count(*) AS rows
  WITH rows, {{entity}} AS entity, {{value}} AS value, {{unit}} AS unit ORDER BY value
  RETURN null AS tuple, sum(rows) AS count, count(DISTINCT entity) AS different, count(*) AS items, count(value) AS valued,
    sum(value) AS sum, min(value) AS min, max(value) AS max, percentileCont(value, 0.5) AS median,
    collect(DISTINCT CASE WHEN value IS NOT NULL THEN unit END) AS units,
    count(CASE WHEN value IS NOT NULL AND unit IS NULL THEN 1 END) AS unitless
}
RETURN id, tuple, count, different, items, valued, sum, min, max, median, units, unitless
LIMIT $limit
