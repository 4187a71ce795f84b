// Whether claims were written since country relations were derived. No parameters. Column: unsettled.
MATCH (l:Ledger {id: 'ledger'})
RETURN l.unsettled IS NOT NULL AS unsettled
