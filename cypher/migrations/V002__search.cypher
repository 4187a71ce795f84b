// The index of words, filled in the transaction that writes them. They are folded before they are stored: the index only
// parts them at spaces.
CREATE FULLTEXT INDEX claim_words IF NOT EXISTS FOR (n:Claim) ON EACH [n.nameWords, n.valueWords, n.textWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CALL db.awaitIndex('claim_words', 300);
