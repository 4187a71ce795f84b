import { known, prefixed, prefixesOf } from './address.ts';
import { escaped } from './nquads.ts';
import type { Quad, Term } from './quad.ts';
import { runsOf } from './runs.ts';

/** Quads as Turtle: what stands beside each other of one subject is written once. Graphs are left out. */
export async function* turtleOf(base: string, batches: AsyncIterable<readonly Quad[]>): AsyncGenerator<string> {
  const shortened = shortenedBy(base);
  yield headOf(base);
  for await (const batch of batches) yield blocksOf(batch, shortened, '').join('');
}

/** Quads as TriG: a statement that a claim makes stands in the graph of the claim. */
export async function* trigOf(base: string, batches: AsyncIterable<readonly Quad[]>): AsyncGenerator<string> {
  const shortened = shortenedBy(base);
  yield headOf(base);
  for await (const batch of batches)
    yield runsOf(batch, ({ graph }) => graph)
      .map((run) => {
        const graph = run[0]?.graph;
        if (graph === undefined) return blocksOf(run, shortened, '').join('');
        return `${shortened(graph)} {\n${blocksOf(run, shortened, '  ').join('')}}\n`;
      })
      .join('');
}

const headOf = (base: string): string =>
  `${Object.entries(prefixesOf(base))
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
    .join('')}\n`;

type Shortened = (iri: string) => string;

const shortenedBy =
  (base: string): Shortened =>
  (iri) =>
    prefixed(base, iri) ?? `<${iri}>`;

function blocksOf(quads: readonly Quad[], shortened: Shortened, indent: string): string[] {
  return runsOf(quads, ({ subject }) => subject).map((run) => {
    const predicates = runsOf(run, ({ predicate }) => predicate).map((same) => {
      const predicate = same[0]?.predicate ?? '';
      const verb = predicate === TYPE ? 'a' : shortened(predicate);
      return `${verb} ${same.map(({ object }) => written(object, shortened)).join(', ')}`;
    });
    return `${indent}${shortened(run[0]?.subject ?? '')} ${predicates.join(` ;\n${indent}  `)} .\n`;
  });
}

const TYPE = known('rdf:type');

function written(object: Term, shortened: Shortened): string {
  if ('iri' in object) return shortened(object.iri);
  const { text, datatype, language } = object;
  const quoted = `"${escaped(text)}"`;
  if (language !== undefined) return `${quoted}@${language}`;
  return datatype === undefined ? quoted : `${quoted}^^${shortened(datatype)}`;
}
