// One row: how many entities of a type meet a condition. Parameters: those of the condition. Column: total.
MATCH (n:{{label}}){{states n}}
WHERE {{entity n}} AND {{where}}
RETURN count(n) AS total
