/** One statement of RDF. There are no blank nodes: everything that is spoken of has an address. */
export interface Quad {
  readonly subject: string;
  readonly predicate: string;
  readonly object: Term;
  /** The claim that makes the statement; absent for what is said of claims and entities themselves. */
  readonly graph?: string;
}

/** An address, or a literal with a data type or a language; text without either is a string. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly datatype?: string; readonly language?: string };

/** Values of one predicate; nothing where there is none. */
type Objects = Term | readonly Term[] | undefined;

/** What is said of one subject, by predicate. */
export function quadsOf(subject: string, said: readonly (readonly [predicate: string, objects: Objects])[]): Quad[] {
  return said.flatMap(([predicate, objects]) => {
    const all = objects === undefined ? [] : 'at' in objects ? objects : [objects];
    return all.map((object) => ({ subject, predicate, object }));
  });
}

/** A text without halves of pairs, which no spelling of RDF has a place for. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
