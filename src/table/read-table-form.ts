import { patternBetweenSlashes } from './code-list.ts';
import type { Format, TableForm } from './mapping.ts';
import type { MappingNode } from './mapping-node.ts';
import { compiled, given, listOf, type Reading, truthOf, wholeOf } from './read-value.ts';

const KEYS = [
  'format',
  'delimiter',
  'quote',
  'encoding',
  'columns',
  'skipLines',
  'missing',
  'key',
  'keepFormulas',
  'unpivot',
  'duplicates',
];
const WAYS: readonly string[] = ['keep', 'reject'];
const FORMATS: readonly string[] = ['csv', 'tsv', 'jsonl'];

/** How a file is written of which the mapping says nothing. */
export const PLAIN: TableForm = {
  quote: '"',
  skipLines: 0,
  missing: new Set(['']),
  keepFormulas: false,
  duplicates: 'keep',
};

/** How the file is written: the section `table` of a mapping. */
export function readTableForm(reading: Reading, at: MappingNode | undefined): TableForm {
  if (at === undefined) return PLAIN;
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
      unpivot: unpivotOf(reading, fields.get('unpivot')),
    }),
    quote: quoteOf(text('quote', (value) => (value === 'none' ? undefined : one(value)))),
    skipLines: wholeOf(reading, fields.get('skipLines')) ?? 0,
    missing: new Set(['', ...(list('missing') ?? [])]),
    keepFormulas: truthOf(reading, fields.get('keepFormulas')),
    duplicates:
      text('duplicates', (value) => (WAYS.includes(value) ? undefined : `one of ${WAYS.join(', ')}`)) === 'reject'
        ? 'reject'
        : 'keep',
  };
}

/** Columns by a list of names, or by a pattern of the whole name between slashes. */
function unpivotOf(reading: Reading, at: MappingNode | undefined): TableForm['unpivot'] {
  if (at === undefined) return undefined;
  const { open } = reading;
  const fields = open.fields(at, { needed: ['columns', 'name', 'value'], known: [] });
  const columns = fields.get('columns');
  const [name, value] = ['name', 'value'].map((key) => open.text(fields.get(key) ?? at));
  if (columns === undefined || name === undefined || value === undefined) return undefined;
  const names = listOf(reading, columns).map((item) => open.text(item) ?? '');
  const patterns = names.map((one) => patternBetweenSlashes(one) ?? one.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = compiled(reading, { ...columns }, patterns.join('|'));
  return pattern && { columns: new RegExp(`^(?:${pattern.source})$`, 'u'), name, value };
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
