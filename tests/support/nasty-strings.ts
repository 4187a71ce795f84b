import type { ClaimRecord } from '../../src/claim/claim.ts';
import type { Citation, ExportLink, ExportNode, Net } from '../../src/export/net.ts';
import { smallNet } from './small-net.ts';

/** Texts that some format, or the program behind it, has a meaning for. */
export const NASTY: readonly string[] = [
  // Formulas of spreadsheets.
  '=HYPERLINK("http://127.0.0.1/?"&A1,"open")',
  '+1+cmd|" /C calc"!A0',
  '-2+3',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  // Markup.
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  ']]> & &amp; &#0; <!-- -->',
  '[a](javascript:alert(1)) **b** `c` | d',
  // Quotes and separators.
  'a "b" \'c\' `d` \\ \\" \\n',
  'one,two;three\tfour|five | six',
  'first\nsecond\r\nthird\u2028fourth\u2029end',
  '{b} {c|d} {{e}} %s $f',
  'https://example.org/a b?c=<d>&e="f"^g#h',
  // Characters without a picture.
  'nul \u0000 bell \u0007 escape \u001b[31m delete \u007f next \u0085',
  'high \uD800 low \uDC00 none \uFFFE \uFFFF',
  '\uFEFF mark, joiner \u200D, space \u00A0, wide \u3000 ',
  // Right to left, and what turns the direction.
  'مرحبا، שלום (1) "x" \u202Eabc\u202C \u2067d\u2069',
  // Beyond the first plane, and letters of several parts.
  '🤝🏽 𝒟 é e\u0301 한 각',
];

const citation = (claim: string, at: string): Citation => ({
  claim,
  predicate: 'name',
  source: 'source:nasty',
  at,
});

const nodes: readonly ExportNode[] = NASTY.map((text, at) => ({
  id: `place:n${at}`,
  type: 'Place',
  name: text,
  attributes: { iata: text, titles: [text, 'x'], latitude: 15 + at, longitude: 5 + at },
  position: { latitude: 15 + at, longitude: 5 + at },
  citations: [citation(`claim:n${at}`, text)],
}));

const links: readonly ExportLink[] = NASTY.map((text, at) => ({
  id: `edge:n${at}`,
  type: 'LOCATED_IN',
  label: text,
  source: `place:n${at}`,
  target: `place:n${(at + 1) % NASTY.length}`,
  directed: true,
  rank: 'NORMAL',
  voice: 'AUTHOR',
  force: 'ASSERTED',
  attributes: { quality: text },
  citation: citation(`claim:e${at}`, text),
}));

const claims: readonly ClaimRecord[] = NASTY.map((text, at) => ({
  id: `claim:n${at}`,
  order: at,
  dataset: 'nasty',
  predicate: 'name',
  subject: `place:n${at}`,
  attributeOf: `place:n${at}`,
  value: text,
  record: text,
  roles: [],
  notPrinted: [],
  openInSource: false,
  rank: 'NORMAL',
  voice: 'AUTHOR',
  force: 'ASSERTED',
  source: 'source:nasty',
  citationBasis: 'NONE',
  recordedAt: Date.UTC(2026, 0, 1),
}));

const text = (name: string, list = false) => ({ name, scalar: 'string', list }) as const;
const number = (name: string) => ({ name, scalar: 'double', list: false }) as const;

/** A net whose every text is nasty: each is a name, an attribute, a member of a list, a label, the place of a citation, and the value of a claim. */
export const nastyNet = (changes: Partial<Net> = {}): Net => {
  const { head } = smallNet();
  const sources = NASTY.map((title, at) => ({ id: `source:n${at}`, title, licences: [title] }));
  return smallNet({
    head: { ...head, question: { ids: NASTY.join() }, sources },
    nodeColumns: [text('iata'), text('titles', true), number('latitude'), number('longitude')],
    linkColumns: [text('quality')],
    nodes: batchOf(nodes),
    links: batchOf(links),
    claims: batchOf(claims),
    ...changes,
  });
};

async function* batchOf<T>(all: readonly T[]): AsyncGenerator<readonly T[]> {
  yield all;
}
