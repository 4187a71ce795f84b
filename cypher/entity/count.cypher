// One row: how many entities of a type meet a condition. Parameters: those of the beginning and
// the condition. Column: total.
{{start}}
MATCH (n:{{label}}){{states n}}
WHERE {{entity n}} AND {{where}}
RETURN count(n) AS total
