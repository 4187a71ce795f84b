// One row a group: what is in it, by id or in the order of listing. Parameters: ids (of the parents), wanted (groups: the
// id of the parent, then the values of the keys), skip, beyond (where to stop), those of the rows and conditions.
// Columns: id, tuple, total, nodes (properties).
UNWIND $ids AS id
CALL (id) {
  {{rows}}
  CALL ({{carried}}) { {{tuples}} }
  WITH DISTINCT tuple, {{item}}
  WHERE [id] + tuple IN $wanted
  WITH tuple, {{shown}} AS node ORDER BY {{order}}
  WITH tuple, collect(node) AS members
  RETURN tuple, size(members) AS total, [node IN members[$skip..$beyond] | properties(node)] AS nodes
}
RETURN id, tuple, total, nodes
