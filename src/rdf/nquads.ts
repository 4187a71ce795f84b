import { type Quad, type Term, wellFormed } from './quad.ts';

/** Quads as N-Quads: a line each. */
export async function* nquadsOf(batches: AsyncIterable<readonly Quad[]>): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map(lineOf).join('');
}

const lineOf = ({ subject, predicate, object, graph }: Quad): string =>
  `<${subject}> <${predicate}> ${written(object)}${graph === undefined ? '' : ` <${graph}>`} .\n`;

function written(object: Term): string {
  if ('iri' in object) return `<${object.iri}>`;
  const { text, datatype, language } = object;
  const quoted = `"${escaped(text)}"`;
  if (language !== undefined) return `${quoted}@${language}`;
  return datatype === undefined ? quoted : `${quoted}^^<${datatype}>`;
}

/** Text as it stands between quotation marks. */
export const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped.
  wellFormed(text).replaceAll(/["\\\u0000-\u001f\u007f]/g, (sign) => {
    return ESCAPES[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
  });

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
