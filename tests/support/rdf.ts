import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';

/** The statements of a text in their canonical form: sorted N-Quads, each once. `format` is a media type. */
export async function canonical(text: string, format: string): Promise<string> {
  const lines =
    format === 'application/ld+json'
      ? await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' })
      : new Writer({ format: 'N-Quads' }).quadsToString(new Parser({ format }).parse(text));
  return jsonld.canonize(lines, {
    algorithm: 'RDFC-1.0',
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
  });
}

/** The texts that a document of one of our formats states, of any type or language. */
export async function literalsOf(text: string, name: string): Promise<string[]> {
  const format = { trig: 'application/trig', turtle: 'text/turtle' }[name] ?? 'N-Quads';
  const lines = name === 'jsonld' ? await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' }) : text;
  const quads = new Parser({ format }).parse(String(lines));
  return quads.flatMap(({ object: { termType, value } }) => (termType === 'Literal' ? [value] : []));
}

/** Canonical statements without their graphs. */
export const withoutGraphs = (lines: string): string => {
  const quads = new Parser({ format: 'N-Quads' }).parse(lines);
  const flat = quads.map(({ subject, predicate, object }) =>
    new Writer({ format: 'N-Quads' }).quadsToString([
      { subject, predicate, object, graph: { termType: 'DefaultGraph', value: '' } },
    ]),
  );
  return [...new Set(flat)].sort().join('');
};

/** All of a stream. */
export async function whole(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}
