import { known, prefixed, prefixesOf } from './address.ts';
import { type Quad, type Term, wellFormed } from './quad.ts';
import { runsOf } from './runs.ts';

/** Quads as one JSON-LD document, an object for what stands beside each other of one subject. Graphs are left out. */
export async function* jsonldOf(base: string, batches: AsyncIterable<readonly Quad[]>): AsyncGenerator<string> {
  const shortened = (iri: string) => prefixed(base, iri) ?? iri;
  yield `{"@context":${JSON.stringify(prefixesOf(base))},\n"@graph":[`;
  let isFirst = true;
  for await (const batch of batches) {
    const objects = runsOf(batch, ({ subject }) => subject).map((run) => JSON.stringify(objectOf(run, shortened)));
    if (objects.length === 0) continue;
    yield `${isFirst ? '\n' : ',\n'}${objects.join(',\n')}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

function objectOf(run: readonly Quad[], shortened: (iri: string) => string): Record<string, unknown> {
  const said: Record<string, unknown[]> = {};
  for (const { predicate, object } of run) {
    const isType = predicate === TYPE && 'iri' in object;
    const key = isType ? '@type' : shortened(predicate);
    said[key] = [...(said[key] ?? []), isType ? shortened(object.iri) : shown(object, shortened)];
  }
  return { '@id': run[0]?.subject, ...said };
}

const TYPE = known('rdf:type');

/** Numbers stay text with their data type: JSON would write them in a way of its own. */
function shown(object: Term, shortened: (iri: string) => string): unknown {
  if ('iri' in object) return { '@id': object.iri };
  const { datatype, language } = object;
  const text = wellFormed(object.text);
  if (language !== undefined) return { '@value': text, '@language': language };
  return datatype === undefined ? text : { '@value': text, '@type': shortened(datatype) };
}
