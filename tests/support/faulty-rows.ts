/** A row that is wrong in one way, and what is said of it: column, value and rule. */
export type Fault = readonly [kind: string, row: string, said: RegExp];

const HASH = 'a'.repeat(64);
export const COLUMNS =
  'notation,subject,predicate,object,value,unit,roles,valid,speaker,force,paragraph,start,end,sha256,record,source,citation,notPrinted';

/** A row of claims from its cells by column; evidence is a record unless the row says otherwise. */
export const claim = (cells: Record<string, string>): string => {
  const passage = 'paragraph' in cells || 'record' in cells;
  const whole: Record<string, string> = passage ? cells : { ...cells, record: 'r' };
  return COLUMNS.split(',')
    .map((column) => `"${(whole[column] ?? '').replaceAll('"', '""')}"`)
    .join(',');
};

export const HELD = { subject: 'event:a', predicate: 'HELD_IN', object: 'place:b' };
const FIGURE = { subject: 'indicator:i', predicate: 'OBSERVED' };
const PASSAGE = { ...HELD, paragraph: '1', start: '0', end: '9', sha256: HASH };

export const CLAIM_FAULTS: readonly Fault[] = [
  ['a dangling object', claim({ ...HELD, object: 'place:none' }), / object "place:none": the entity is declared/],
  ['a dangling subject', claim({ ...HELD, subject: 'event:none' }), / subject "event:none": the entity is declared/],
  ['a subject that is no id', claim({ ...HELD, subject: 'Games' }), / subject "Games": an id is <prefix>:<slug>/],
  ['a day that is none', claim({ ...HELD, valid: '2023-02-29' }), / valid "2023-02-29": a period is EDTF/],
  [
    'an inverted period',
    claim({ ...HELD, valid: '2024-09/2024-08' }),
    / valid "2024-09\/2024-08": a period .* does not end/,
  ],
  ['an unknown predicate', claim({ ...HELD, predicate: 'SEEN_IN' }), / predicate "SEEN_IN": the ontology has SEEN_IN/],
  [
    'a predicate that only objects of the language have',
    claim({ subject: 'event:a', predicate: 'constructor', value: '5' }),
    / predicate "constructor": the ontology has constructor/,
  ],
  ['no predicate', claim({ ...HELD, predicate: '' }), / predicate "": the ontology has a predicate/],
  ['a wrong end', claim({ ...HELD, object: 'event:a' }), / object "event:a": HELD_IN leads to Location/],
  ['a wrong start', claim({ ...HELD, subject: 'place:b' }), / subject "place:b": HELD_IN starts at Event/],
  ['a relation without its end', claim({ ...HELD, object: '' }), / object "": HELD_IN leads to Location/],
  ['a relation with a value', claim({ ...HELD, value: '5' }), / value "5": a relation ends in an entity alone/],
  [
    'an attribute with an object',
    claim({ subject: 'event:a', predicate: 'edition', object: 'place:b', value: '5' }),
    / object "place:b": the claim ends in a value/,
  ],
  ['bad role text', claim({ ...HELD, roles: 'as host' }), / roles "as host": a role is name=value/],
  [
    'a role that the relation does not know',
    claim({ ...HELD, roles: 'mood=good' }),
    / roles "mood=good": the role mood is one of/,
  ],
  [
    'a role that the node does not know',
    claim({ ...FIGURE, value: '1', roles: 'mood=good' }),
    / roles "mood=good": the role mood is one of .*comparisonBase/,
  ],
  [
    'a role with the wrong end',
    claim({ ...FIGURE, value: '2', roles: 'from=event:a' }),
    / roles "from=event:a": from leads to Location/,
  ],
  [
    'a role that dangles',
    claim({ ...FIGURE, value: '3', roles: 'from=place:none' }),
    / roles "from=place:none": the entity is declared/,
  ],
  [
    'a role of another choice',
    claim({ ...FIGURE, value: '4', roles: 'trend=SIDEWAYS' }),
    / roles "trend=SIDEWAYS": one of/,
  ],
  ['a figure that is none', claim({ ...FIGURE, value: 'many' }), / value "many": a number/],
  [
    'a node of another type',
    claim({ ...FIGURE, value: '5', object: 'event:new' }),
    / object "event:new": the node is observation:<slug>/,
  ],
  [
    'something left out that there is not',
    claim({ ...FIGURE, notPrinted: 'mood' }),
    / notPrinted "mood": an attribute of Observation/,
  ],
  [
    'no value',
    claim({ subject: 'event:a', predicate: 'edition' }),
    / value "": there is a value, or notPrinted names it/,
  ],
  [
    'a speaker that is not declared',
    claim({ ...HELD, speaker: 'person:none' }),
    / speaker "person:none": the entity is declared/,
  ],
  [
    'a source that is not declared',
    claim({ ...HELD, source: 'source:none' }),
    / source "source:none": the entity is declared/,
  ],
  [
    'a source that is none',
    claim({ ...HELD, source: 'place:b' }),
    / source "place:b": a source is an entity of the type Source/,
  ],
  ['a choice that there is not', claim({ ...HELD, force: 'SURE' }), / force "SURE": one of ASSERTED/],
  ['empty evidence', claim({ ...HELD, record: '' }), / paragraph "": there is evidence/],
  ['a bad hash', claim({ ...PASSAGE, sha256: 'ABC' }), / sha256 "ABC": a passage has its SHA-256/],
  [
    'a passage that ends before its start',
    claim({ ...PASSAGE, start: '9' }),
    / end "9": a passage ends after its start/,
  ],
  ['a passage without a paragraph', claim({ ...PASSAGE, paragraph: 'two' }), / paragraph "two": a whole number from 1/],
  ['a bad number of a citation', claim({ ...HELD, citation: '[5]' }), / citation "\[5\]": a whole number from 1/],
  [
    'a formula',
    claim({ ...HELD, record: '=HYPERLINK("x")' }),
    / record "=HYPERLINK\("x"\)": no cell begins like a formula/,
  ],
  [
    'a formula behind a number',
    claim({ ...HELD, record: '-1+cmd' }),
    / record "-1\+cmd": no cell begins like a formula/,
  ],
  ['a control character', claim({ ...HELD, record: 'a\u0000b' }), / record .*: no cell holds a control character/],
  [
    'a cell of 10 MB',
    claim({ ...HELD, record: 'x'.repeat(10_000_000) }),
    / record "x{60}… \(10000000 characters\)": a cell has at most 20000/,
  ],
  [
    'a text too long for an index',
    claim({ subject: 'event:a', predicate: 'title', value: 'ä'.repeat(2_001) }),
    / value "ä{60}… .*: at most 4000 bytes/,
  ],
  ['too few cells', 'C77,event:a', / "2 cells": a row has as many cells as the header, 18/],
  ['too many cells', `${claim(HELD)},more`, / "19 cells": a row has as many cells as the header, 18/],
];

export const ENTITY_FAULTS: readonly Fault[] = [
  ['an unknown type', 'planet:mars,Planet,Mars,en,,r', / type "Planet": the type is known/],
  [
    'a type of another prefix',
    'event:b,Place,B,en,,r',
    / type "Place": the type is known and its prefix is that of event:b/,
  ],
  ['an interface as type', 'event:c,Happening,C,en,,r', / type "Happening": the type is known/],
  [
    'an id that stands twice',
    'event:a,Event,Again,en,,r',
    / id "event:a": each id stands once; it stands at entities.csv:2 too/,
  ],
  [
    'a cell that its type does not know',
    'place:c,Place,C,en,5,r',
    / edition "5": the ontology has edition for place:c/,
  ],
  ['no name', 'event:d,Event,,en,,r', / name "": there is a value/],
  ['a language that is none', 'event:e,Event,E,english!,,r', / language "english!": a language tag/],
  ['no evidence', 'event:f,Event,F,en,,', / paragraph "": there is evidence/],
];
