import type { ClaimRecord } from '../claim/claim.ts';
import { splitRole } from '../claim/claim.ts';
import { type Ontology, typeOfId } from '../ontology/ontology.ts';
import { waysOf } from './kinds.ts';
import { directionOf, type PairDirection, type Sides } from './sides.ts';

/** A thing that a pair of countries has between it, with the relations by which it leads to them. */
export interface Dealing {
  readonly entity: Readonly<Record<string, unknown>>;
  readonly order: number;
  readonly claim: string;
  readonly ways: readonly Way[];
}

/** A relation of a dealing: to what, and to which countries that leads. */
export interface Way {
  readonly type: string;
  readonly end: string;
  readonly claim: string;
  readonly countries: readonly string[];
}

/** The type of an edge, whether of now or of the past. */
const typeOf = ({ type }: Way): string => type.replace(/__WAS$/, '');

/** The ways of one relation type. */
export const waysBy = ({ ways }: Dealing, type: string | undefined): readonly Way[] =>
  ways.filter((way) => typeOf(way) === type);

/** The claims by which a dealing is what it is. */
export const claimsOf = ({ claim, ways }: Dealing): string[] => [...new Set([claim, ...ways.map((way) => way.claim)])];

/** Which way a dealing leads between two countries. */
export function dealingDirection(ontology: Ontology, sides: Sides, dealing: Dealing): PairDirection {
  const ends = waysOf(ontology, String(dealing.entity['type']));
  if (ends === undefined) return 'UNDIRECTED';
  const countries = (type: string) => waysBy(dealing, type).flatMap((way) => way.countries);
  return directionOf(sides, countries(ends.start), countries(ends.end));
}

/** Which way a claim leads: from the country that is its subject to those that are its object or in a role. */
export function claimDirection(sides: Sides, { subject, object, roles }: ClaimRecord): PairDirection {
  return directionOf(sides, [subject], [object ?? '', ...roles.map((role) => splitRole(role).value)]);
}

/** Everything that a type of thing has between two countries: what leads to them itself, and what claims about both speak of. */
export interface Facet {
  readonly type: string;
  /** Ids in the order of the sources. */
  readonly between: readonly string[];
  readonly spokenOf: readonly string[];
  readonly claims: readonly string[];
}

/** The facets of a pair, by the types of the ontology in their order; those of which nothing is recorded are left out. */
export function facetsOf(
  ontology: Ontology,
  sides: Sides,
  { dealings, claims }: { readonly dealings: readonly Dealing[]; readonly claims: readonly ClaimRecord[] },
): Facet[] {
  const things = new Map<string, { between: boolean; claims: Set<string> }>();
  const note = (id: string, claim: readonly string[], between: boolean) => {
    const known = things.get(id) ?? { between: false, claims: new Set<string>() };
    things.set(id, { between: known.between || between, claims: new Set([...known.claims, ...claim]) });
  };
  for (const dealing of dealings) note(String(dealing.entity['id']), claimsOf(dealing), true);
  for (const claim of claims) {
    const { subject, object, attributeOf, roles, id } = claim;
    const named = [subject, object, attributeOf, ...roles.map((role) => splitRole(role).value)];
    for (const thing of new Set(named))
      if (thing !== undefined && isThing(ontology, sides, thing)) note(thing, [id], false);
  }
  const found = [...things].map(([id, thing]) => ({ id, ...thing, type: typeOfId(ontology, id)?.name ?? '' }));
  return [...ontology.types.keys()].flatMap((type) => {
    const own = found.filter((thing) => thing.type === type);
    if (own.length === 0) return [];
    return {
      type,
      between: own.filter(({ between }) => between).map(({ id }) => id),
      spokenOf: own.filter(({ between }) => !between).map(({ id }) => id),
      claims: own.flatMap((thing) => [...thing.claims]),
    };
  });
}

/** What a claim names counts as a thing unless it is one of the two, or a source, or an editor's remark on the text. */
function isThing(ontology: Ontology, { a, b }: Sides, id: string): boolean {
  const type = typeOfId(ontology, id)?.name;
  return type !== undefined && id !== a && id !== b && !NOT_THINGS.has(type);
}

const NOT_THINGS = new Set(['Source', 'Citation', 'TextIssue', 'CountryRelation']);
