import type { Format, TableForm } from './mapping.ts';
import type { MappingNode } from './mapping-node.ts';
import { given, type Reading, truthOf, wholeOf } from './read-value.ts';

const KEYS = ['format', 'delimiter', 'quote', 'encoding', 'columns', 'skipLines', 'missing', 'key', 'keepFormulas'];
const FORMATS: readonly string[] = ['csv', 'tsv', 'jsonl'];

/** How the file is written: the section `table` of a mapping. */
export function readTableForm(reading: Reading, at: MappingNode | undefined): TableForm {
  if (at === undefined) return { quote: '"', skipLines: 0, missing: new Set(['']), keepFormulas: false };
  const { open } = reading;
  const fields = open.fields(at, { known: KEYS });
  const text = (name: string, rule: (value: string) => string | undefined) => {
    const field = fields.get(name);
    const value = field === undefined ? undefined : open.text(field);
    const broken = value === undefined ? undefined : rule(value);
    if (field !== undefined && broken !== undefined) open.report(field, broken, value);
    return broken === undefined ? value : undefined;
  };
  const list = (name: string): string[] | undefined => {
    const field = fields.get(name);
    return field === undefined ? undefined : open.items(field).map((item) => open.text(item) ?? '');
  };
  const one = (value: string) => (value.length === 1 ? undefined : 'a single sign, such as ";" or "\\t"');
  return {
    ...given({
      format: text('format', (value) => (FORMATS.includes(value) ? undefined : `one of ${FORMATS.join(', ')}`)) as
        | Format
        | undefined,
      delimiter: text('delimiter', one),
      encoding: text('encoding', brokenEncoding),
      columns: list('columns'),
      key: text('key', () => undefined),
    }),
    quote: quoteOf(text('quote', (value) => (value === 'none' ? undefined : one(value)))),
    skipLines: wholeOf(reading, fields.get('skipLines')) ?? 0,
    missing: new Set(['', ...(list('missing') ?? [])]),
    keepFormulas: truthOf(reading, fields.get('keepFormulas')),
  };
}

const quoteOf = (text: string | undefined): string | null => (text === 'none' ? null : (text ?? '"'));

function brokenEncoding(label: string): string | undefined {
  try {
    new TextDecoder(label);
    return undefined;
  } catch {
    return 'the name of an encoding, such as utf-8, utf-16le, windows-1251 or gb18030';
  }
}
