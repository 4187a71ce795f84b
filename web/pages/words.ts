/** The words of the ontology, as the service hands them to the pages. */
export interface Words {
  /** The types that entities have, in the order of the ontology. */
  readonly types: readonly TypeWords[];
  /** What several types have in common, such as `Actor`. */
  readonly interfaces: readonly string[];
  readonly relations: readonly RelationWords[];
  /** Predicates whose claims stay words. */
  readonly texts: readonly string[];
}

export interface TypeWords {
  readonly name: string;
  readonly description: string;
  /** The part of its ids before the colon. */
  readonly prefix: string;
  readonly interfaces: readonly string[];
  readonly attributes: readonly string[];
  /** Its relations, in the order in which they are shown. */
  readonly fields: readonly FieldWords[];
  /** Of a type whose entities are made by claims: their predicate, and the relation that leads to their subject. */
  readonly node?: { readonly predicate: string; readonly subject: string };
}

export interface FieldWords {
  readonly name: string;
  readonly predicate: string;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly derived: boolean;
}

export interface RelationWords {
  readonly type: string;
  readonly phrase: string;
  readonly derived: boolean;
  /** The relation that its claims deny. */
  readonly negates?: string;
}

/** The type of an entity by its id. */
export const typeOfId = ({ types }: Words, id: string): TypeWords | undefined =>
  types.find(({ prefix }) => prefix === id.slice(0, id.indexOf(':')));

/** Predicates whose claims say that something is not so. */
export const denyingPredicates = ({ relations }: Words): readonly string[] =>
  relations.filter(({ negates }) => negates !== undefined).map(({ type }) => type);

/** The field of a type by which a fact is called: the relation of the predicate, walked this way. */
export function fieldOf(words: Words, type: TypeWords | undefined, predicate: string, direction: 'OUT' | 'IN'): string {
  const own = type?.fields.find(
    (field) => field.predicate === predicate && (field.direction === direction || field.direction === 'BOTH'),
  );
  if (own !== undefined) return own.name;
  const made = words.types.find(({ node }) => node?.predicate === predicate);
  return made?.name ?? predicate;
}
