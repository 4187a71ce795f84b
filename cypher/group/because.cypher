// One row a group: ids of the claims on which it rests. Parameters: ids (of the parents), wanted (groups: the id of the
// parent, then the values of the keys), limit, those of the rows and conditions. Columns: id, tuple, claims.
UNWIND $ids AS id
CALL (id) {
  {{rows}}
  CALL ({{carried}}) { {{tuples}} }
  WITH *
  WHERE [id] + tuple IN $wanted
  WITH tuple, steps + {{claims}} AS claims
  UNWIND claims AS claim
  WITH tuple, claim
  WHERE claim IS NOT NULL
  RETURN tuple, collect(DISTINCT claim)[..$limit] AS claims
}
RETURN id, tuple, claims
