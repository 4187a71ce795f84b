/** A page as a work that is cited. */
export interface Work {
  readonly title: string;
  /** The address that shows the page as it was known at the instant. */
  readonly address: string;
  /** As of when it was known, an instant. */
  readonly knownAt: string;
  readonly language: string;
}

const PUBLISHER = 'diplograph';

/** As the American Psychological Association writes data sets. */
export const apaOf = ({ title, address, knownAt }: Work): string => {
  const day = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(knownAt),
  );
  return `${PUBLISHER}. (${knownAt.slice(0, 4)}, ${day}). ${title} [Data set]. ${address}`;
};

export const bibtexOf = ({ title, address, knownAt }: Work): string =>
  [
    `@misc{${keyOf(title)}-${knownAt.slice(0, 10)},`,
    `  title = {{${escaped(title)}}},`,
    `  author = {{${PUBLISHER}}},`,
    `  year = {${knownAt.slice(0, 4)}},`,
    `  howpublished = {\\url{${address.replaceAll(/[{}\\]/g, encodeURIComponent)}}},`,
    `  note = {Data set, as known at ${knownAt}}`,
    '}',
  ].join('\n');

export const risOf = ({ title, address, knownAt, language }: Work): string =>
  [
    'TY  - DATA',
    `AU  - ${PUBLISHER}`,
    `TI  - ${inOneLine(title)}`,
    `PB  - ${PUBLISHER}`,
    `PY  - ${knownAt.slice(0, 4)}`,
    `DA  - ${knownAt.slice(0, 10).replaceAll('-', '/')}`,
    `UR  - ${address}`,
    `LA  - ${language}`,
    'ER  - ',
  ].join('\n');

/** As OpenURL says it in a COinS span. */
export const coinsOf = ({ title, address, knownAt, language }: Work): string =>
  String(
    new URLSearchParams([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'webpage'],
      ['rft.title', title],
      ['rft.creator', PUBLISHER],
      ['rft.publisher', PUBLISHER],
      ['rft.date', knownAt.slice(0, 10)],
      ['rft.identifier', address],
      ['rft.language', language],
    ]),
  );

/** Metadata for the head: what reference managers read of a page, by name and value. */
export const metadataOf = ({ title, address, knownAt, language }: Work): readonly (readonly [string, string])[] => [
  ['citation_title', title],
  ['citation_author', PUBLISHER],
  ['citation_publication_date', knownAt.slice(0, 10).replaceAll('-', '/')],
  ['citation_public_url', address],
  ['citation_language', language],
  ['DC.title', title],
  ['DC.creator', PUBLISHER],
  ['DC.publisher', PUBLISHER],
  ['DC.date', knownAt.slice(0, 10)],
  ['DC.type', 'Dataset'],
  ['DC.identifier', address],
  ['DC.language', language],
];

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

const keyOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 40) || PUBLISHER;

/** Characters that BibTeX and LaTeX take for commands. */
const escaped = (text: string): string =>
  inOneLine(text).replaceAll(/[\\{}$&#%_^~]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
