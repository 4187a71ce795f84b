import { concreteTypes, fits, type Ontology, type Relation } from '../ontology/ontology.ts';

/** By the places of the statements of country relations, the relation types that fill them: read off the ontology. */
export interface Kinds {
  /** From a country relation to what it concerns. */
  readonly concerns: readonly string[];
  /** From a dealing: to what leads to its countries, and to what is measured. */
  readonly dealingOut: readonly string[];
  /** To a dealing, from what leads to its countries. */
  readonly dealingIn: readonly string[];
  /** From anything, step by step, to its country. */
  readonly within: readonly string[];
  /** From a location to the larger one in its country. */
  readonly locatedIn: readonly string[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly part: readonly string[];
  readonly held: readonly string[];
  /** From an actor to the country that it belongs to. */
  readonly home: readonly string[];
  readonly has: readonly string[];
  readonly includes: readonly string[];
  readonly example: readonly string[];
  readonly uses: readonly string[];
  /** From what shows an instrument at work to a location, denials too. */
  readonly tieOut: readonly string[];
  /** From a country to what shows an instrument at work. */
  readonly tieIn: readonly string[];
  readonly parties: readonly string[];
}

/** What an ontology has for each place. */
export function kindsOf(ontology: Ontology): Kinds {
  const relations = [...ontology.relations.values()];
  const isOf = (name: string, wanted: string) => name === wanted || fits(ontology, name, wanted);
  const types = (keep: (relation: Relation) => boolean) => relations.filter(keep).map(({ type }) => type);
  const field = (owner: string, name: string) => types(({ from, field: own }) => from === owner && own === name);
  const fromDealing = ({ from }: Relation) => isOf(from, 'Dealing');
  const toCountry = ({ countryOf }: Relation) => countryOf === 'TO';
  const denials = relations.filter(({ from, negates }) => isOf(from, 'Actor') && negates !== undefined);
  const works = (name: string) => ['Actor', 'Happening', 'Participant'].some((wanted) => isOf(name, wanted));
  return {
    concerns: field('CountryRelation', 'concerns'),
    parties: field('CountryRelation', 'parties'),
    dealingOut: [
      ...types((relation) => fromDealing(relation) && toCountry(relation)),
      ...field('Observation', 'indicator'),
    ],
    dealingIn: types(({ countryOf, to }) => countryOf === 'FROM' && isOf(to, 'Dealing')),
    within: types(toCountry),
    locatedIn: types((relation) => toCountry(relation) && isOf(relation.from, 'Location')),
    present: denials.map(({ negates }) => String(negates)),
    absent: denials.map(({ type }) => type),
    part: types(({ countryOf, to }) => countryOf === 'FROM' && isOf(to, 'Happening')),
    held: types(({ field: own, from }) => own === 'heldIn' && isOf(from, 'Happening')),
    home: types(
      (relation) =>
        isOf(relation.from, 'Actor') && !relation.derived && (toCountry(relation) || relation.to === 'Country'),
    ),
    has: field('Country', 'instruments'),
    includes: field('Instrument', 'includes'),
    example: field('Instrument', 'examples'),
    uses: field('Actor', 'uses'),
    tieOut: types(({ from, to, derived }) => works(from) && isOf(to, 'Location') && !derived),
    tieIn: types(
      ({ from, to, derived }) =>
        ['Country', 'Participant'].includes(from) && ['Organization', 'Event', 'Entity'].includes(to) && !derived,
    ),
  };
}

/** Relations by which a type says from where to where it leads, where it says so. */
export function waysOf(ontology: Ontology, type: string): { readonly start: string; readonly end: string } | undefined {
  const fields = ontology.types.get(type)?.relations;
  for (const [from, to] of ENDS) {
    const [start, end] = [fields?.get(from)?.relation, fields?.get(to)?.relation];
    if (start !== undefined && end !== undefined) return { start: start.type, end: end.type };
  }
  return undefined;
}

/** Pairs of fields that give a thing a direction. */
const ENDS = [
  ['from', 'to'],
  ['grantedBy', 'grantedTo'],
] as const;

/** Types that two countries can have between them. */
export const dealingTypes = (ontology: Ontology): readonly string[] => concreteTypes(ontology, 'Dealing');
