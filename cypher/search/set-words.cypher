// Sets the words by which claims are found. Parameter: claims [{id, words: {nameWords, valueWords, textWords}}]. No columns.
UNWIND $claims AS row
MATCH (c:Claim {id: row.id})
SET c.nameWords = row.words.nameWords, c.valueWords = row.words.valueWords, c.textWords = row.words.textWords
