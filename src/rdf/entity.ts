import { addressOf, known, wordAddress } from './address.ts';
import { address, text, type Vocabulary } from './literal.ts';
import { CLASSES } from './mapping.ts';
import { type Quad, quadsOf } from './quad.ts';

/** What an entity is, and the name under which it is shown. What else is said of it comes of its claims. */
export function entityQuads(
  { base }: Vocabulary,
  { id, type, name }: { readonly id: string; readonly type: string; readonly name: string },
): Quad[] {
  const isConcept = type === 'Concept';
  return quadsOf(addressOf(base, id), [
    [known('rdf:type'), [wordAddress(base, type), ...(CLASSES[type] ?? []).map(known)].map(address)],
    [known('rdfs:label'), text(name)],
    [known('dcterms:identifier'), text(id)],
    [known('skos:inScheme'), isConcept ? address(conceptScheme(base)) : undefined],
  ]);
}

/** The scheme to which the concepts of the graph belong. */
export const conceptScheme = (base: string): string => wordAddress(base, 'concepts');
