import type { ClaimRecord } from '../claim/claim.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { attributeComparisons } from './attributes.ts';
import { type Comparison, inOrder } from './comparison.ts';
import { figureComparisons } from './figures.ts';
import { denialComparison, issueComparison, relationComparisons } from './relations.ts';

/** Groups of claims that are read for each kind of comparison; that there are more is told, never cut silently. */
export const COMPARED_GROUPS = 5_000;

/** Claims that speak of the same, as they are read: what there is to compare. */
export interface Compares {
  /** By entity, the claims that feed its attributes. */
  readonly attributes: readonly { readonly id: string; readonly claims: readonly ClaimRecord[] }[];
  /** Figures of the same ends. */
  readonly figures: readonly { readonly claims: readonly ClaimRecord[] }[];
  /** Claims on one relation of the same two things. */
  readonly relations: readonly { readonly claims: readonly ClaimRecord[] }[];
  /** A claim that denies, with those that it denies. */
  readonly denials: readonly Against[];
  /** A claim that finds fault with a text, with those that it concerns. */
  readonly issues: readonly Against[];
  /** Whether everything was read: false where a bound was met. */
  readonly complete: boolean;
}

interface Against {
  readonly claim: ClaimRecord;
  readonly claims: readonly ClaimRecord[];
}

/** All comparisons of claims that speak of the same, in order. */
export function compare(ontology: Ontology, found: Compares): Comparison[] {
  return inOrder([
    ...found.attributes.flatMap(({ id, claims }) => attributeComparisons(ontology, id, claims)),
    ...found.figures.flatMap(({ claims }) => figureComparisons(claims)),
    ...found.relations.flatMap(({ claims }) => relationComparisons(claims)),
    ...found.denials.map(({ claim, claims }) => denialComparison(claim, claims)),
    ...found.issues.map(({ claim, claims }) => issueComparison(claim, claims)),
  ]);
}

/** What the statements need of the ontology: which predicates make figures, nodes, denials, and findings on texts. */
export function comparedPredicates(ontology: Ontology) {
  const nodes = [...ontology.types.values()].flatMap(({ node, attributes }) =>
    node === undefined ? [] : [{ ...node, attributes }],
  );
  const denied = [...ontology.relations.values()].flatMap(({ type, negates }) => (negates ? [[type, negates]] : []));
  return {
    naming: ['type', 'name', 'externalId'],
    nodes: nodes.map(({ predicate }) => predicate),
    figures: nodes
      .filter(({ value = '', attributes }) => attributes.get(value)?.scalar === 'Float')
      .map(({ predicate }) => predicate),
    /** A finding on a text says by number which claims it concerns. */
    issues: nodes.filter(({ attributes }) => attributes.has('concerns')).map(({ predicate }) => predicate),
    denied: Object.fromEntries(denied) as Readonly<Record<string, string>>,
    entity: `[^=]+=(${[...ontology.prefixes.keys()].join('|')}):.+`,
  };
}
