import { known } from '../rdf/address.ts';
import type { Quad } from '../rdf/quad.ts';

/** A word of the ontology for readers. */
export interface VocabularyWord {
  /** Its part of the address behind `#`. */
  readonly name: string;
  /** What kind of word it is: `Class`, `ObjectProperty`, `Property`, `ConceptScheme`; of a value, the list that it belongs to. */
  readonly kind: string;
  readonly label: string;
  readonly meaning: string;
  /** What stands above it, or what it is called elsewhere: by its anchor where it is a word of the vocabulary. */
  readonly above: readonly string[];
}

/** The words of the ontology, each with its meaning and what it is called elsewhere. */
export function vocabularyWords(base: string, quads: readonly Quad[]): VocabularyWord[] {
  const own = `${base}/vocabulary#`;
  const words = [...new Set(quads.map(({ subject }) => subject))].filter((word) => word.includes('#'));
  return words.map((word) => {
    const about = quads.filter(({ subject }) => subject === word);
    const kinds = addressesIn(about, 'rdf:type').map((one) => one.slice(one.search(/[^#/]*$/)));
    const [list] = addressesIn(about, 'skos:inScheme');
    return {
      name: nameOf(word),
      kind: list === undefined ? (kinds.at(-1) ?? '') : nameOf(list),
      label: textsIn(about, 'rdfs:label', 'skos:prefLabel').join(' '),
      meaning: textsIn(about, 'rdfs:comment', 'skos:definition', 'dcterms:description').join(' '),
      above: addressesIn(about, 'rdfs:subClassOf', 'rdfs:subPropertyOf', 'owl:inverseOf').map((one) =>
        one.startsWith(own) ? `#${nameOf(one)}` : one,
      ),
    };
  });
}

const nameOf = (word: string): string => decodeURIComponent(word.slice(word.indexOf('#') + 1));

const objectsIn = (quads: readonly Quad[], names: readonly string[]) => {
  const wanted = new Set(names.map(known));
  return quads.filter(({ predicate }) => wanted.has(predicate)).map(({ object }) => object);
};

const textsIn = (quads: readonly Quad[], ...names: readonly string[]): string[] =>
  objectsIn(quads, names).flatMap((object) => ('text' in object ? [object.text] : []));

const addressesIn = (quads: readonly Quad[], ...names: readonly string[]): string[] =>
  objectsIn(quads, names).flatMap((object) => ('iri' in object ? [object.iri] : []));
