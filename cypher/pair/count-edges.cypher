// One row: how many edges the derived country relations have. No parameters. Column: edges.
MATCH (n:CountryRelation|CountryRelation__WAS)
RETURN sum(COUNT { (n)--() }) AS edges
