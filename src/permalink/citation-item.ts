/** A work as CSL-JSON describes it: what reference managers and processors of citations read. */
export interface CitationItem {
  readonly id: string;
  readonly type: 'dataset' | 'webpage';
  readonly title: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly version?: string;
  readonly license?: string;
  readonly note?: string;
}

/** `2026-11-30` as CSL writes dates; what is unknown of it is left out. */
export function dateParts(text: string): CitationItem['issued'] | undefined {
  const [found] = text.match(/^\d{4}(-\d{2}){0,2}/) ?? [];
  return found === undefined ? undefined : { 'date-parts': [found.split('-').map(Number)] };
}

/** Entries for BibTeX, in UTF-8. */
export function bibtexOf(items: readonly CitationItem[]): string {
  return items.map(entryOf).join('\n');
}

function entryOf({ id, title, publisher, URL, issued, version, note }: CitationItem): string {
  const [year, month] = issued?.['date-parts'][0] ?? [];
  const fields = [
    ['title', `{${escaped(title)}}`],
    ['publisher', publisher && escaped(publisher)],
    ['year', year],
    ['month', month],
    ['howpublished', URL && `\\url{${URL.replaceAll(/[{}\\]/g, encodeURIComponent)}}`],
    ['version', version && escaped(version)],
    ['note', note && escaped(note)],
  ].filter(([, value]) => value !== undefined && value !== '');
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n');
  return `@misc{${id.replaceAll(/[^\w-]/g, '-')},\n${lines}\n}\n`;
}

/** Characters that BibTeX and LaTeX take for commands. */
const escaped = (text: string): string => text.replaceAll(/[\\{}$&#%_^~]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** A line as it stands in a list of references. */
export function lineOf({ title, publisher, URL, issued, version }: CitationItem): string {
  const year = issued?.['date-parts'][0]?.[0] ?? 'n.d.';
  const parts = [
    `${publisher === undefined ? '' : `${publisher} `}(${year}).`,
    `${title}.`,
    version && `${version}.`,
    URL,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
