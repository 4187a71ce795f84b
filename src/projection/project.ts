import { type ClaimRecord, splitRole } from '../claim/claim.ts';
import { groupBy } from '../group-by.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Statement } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { type EntityType, type Ontology, typeOfId } from '../ontology/ontology.ts';
import { idFits, predicateNamed } from '../ontology/predicate.ts';
import { parted } from './common.ts';

/** The labels of a type beside `Entity`: its own, and its interfaces'. */
export const labelsOf = (type: EntityType): string[] => [
  type.name,
  ...type.interfaces.filter((name) => name !== 'Entity'),
];

/** A node with all its labels, and those that it has when it is of the past. */
export function namedNode(ontology: Ontology, id: string) {
  const type = typeOfId(ontology, id);
  if (type === undefined) return null;
  const labels = ['Entity', ...labelsOf(type)];
  return { id, labels, was: labels.map(twinOf) };
}

/** Whether a claim makes a node: a declared type, or a node claim. */
export function isCallingIntoBeing(ontology: Ontology, claim: ClaimRecord): boolean {
  return nodeIdOf(ontology, claim) !== undefined;
}

/** The node that a claim calls into being; undefined where it makes none. */
export function nodeIdOf(ontology: Ontology, claim: ClaimRecord): string | undefined {
  const kind = predicateNamed(ontology, claim.predicate, claim.subject)?.kind;
  if (kind === 'TYPE') return claim.subject;
  return kind === 'NODE' ? claim.attributeOf : undefined;
}

/** Types whose nodes the service derives: no claim calls them into being, those of their edges bear them. */
export const derivedTypes = (ontology: Ontology): string[] => [
  ...new Set(
    [...ontology.relations.values()]
      .filter(({ derived, carries }) => derived && carries === undefined)
      .map(({ from }) => from),
  ),
];

interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The statement that makes the edges of the claims. */
export function edgeStatement(ontology: Ontology, claims: readonly ClaimRecord[]): Statement {
  const current = claims.filter(({ rank }) => rank !== 'DEPRECATED');
  const edges = current.flatMap((claim) => edgesOf(ontology, claim));
  const { common, own } = parted(edges.map(({ properties }) => properties));
  const sent = edges.map(({ type, from, to }, at) => ({ type, from, to, properties: own[at] }));
  return statement('projection/create-edges', { common, edges: sent });
}

/** Statements that move claims and their edges to another place in the listing, when rows before them came or went. */
export function reorderStatements(ontology: Ontology, claims: readonly ClaimRecord[]): Statement[] {
  const order = (claim: ClaimRecord) => numberParameter(claim.order);
  const moved = claims
    .filter(({ rank }) => rank !== 'DEPRECATED')
    .flatMap((claim) =>
      edgesOf(ontology, claim).map(({ type, from, to, properties }) => ({
        type,
        from,
        to,
        id: properties['id'],
        order: order(claim),
      })),
    );
  return [
    statement('claim/reorder', { claims: claims.map((claim) => ({ id: claim.id, order: order(claim) })) }),
    ...[...groupBy(moved, ({ type }) => type)].map(([type, edges]) =>
      statement('projection/reorder-edges', { edges }, { type }),
    ),
  ];
}

/** Statements that move the edges of closed claims to their twin types, which only reads of the past look at. */
export function closedEdgeStatements(ontology: Ontology, claims: readonly ClaimRecord[]): Statement[] {
  const current = claims.filter(({ rank }) => rank !== 'DEPRECATED');
  const moved = current.flatMap((claim) => edgesOf(ontology, claim).map((edge) => ({ claim, edge })));
  return [...groupBy(moved, ({ edge }) => edge.type)].map(([type, of]) => {
    const edges = of.map(({ claim, edge: { from, to, properties } }) => ({
      from,
      to,
      id: properties['id'],
      recordedTo: numberParameter(claim.recordedTo ?? 0),
    }));
    return statement('projection/move-edges', { edges }, { type, was: twinOf(type) });
  });
}

/** The type to which edges of closed claims move. */
const twinOf = (type: string): string => `${type}__WAS`;

/** The edges of a claim: its own, or those from its node to subject and roles. */
export function edgesOf(ontology: Ontology, claim: ClaimRecord): Edge[] {
  const predicate = predicateNamed(ontology, claim.predicate, claim.subject);
  if (predicate?.kind === 'EDGE' && claim.object !== undefined) {
    const qualifiers = Object.fromEntries(claim.roles.map(splitRole).map(({ name, value }) => [name, value]));
    const own = (predicate.relation.edge?.attributes ?? []).filter(({ name }) => qualifiers[name] !== undefined);
    const attributes = Object.fromEntries(
      own.map(({ name, scalar }) => [name, storedValue(scalar, qualifiers[name] ?? '')]),
    );
    return [
      edge(claim, { type: predicate.relation.type, from: claim.subject, to: claim.object, id: claim.id }, attributes),
    ];
  }
  return predicate?.kind === 'NODE' ? roleEdges(ontology, claim, predicate.type) : [];
}

function roleEdges(ontology: Ontology, claim: ClaimRecord, type: EntityType): Edge[] {
  const roles = [{ name: type.node?.subject ?? '', value: claim.subject }, ...claim.roles.map(splitRole)];
  return roles.flatMap(({ name, value }, index) => {
    const field = type.relations.get(name);
    if (field === undefined || claim.attributeOf === undefined || !idFits(ontology, value, field.target)) return [];
    const same = roles.slice(0, index).filter((role) => role.name === name).length;
    const id = `${claim.id}/${name}${same === 0 ? '' : same + 1}`;
    return [edge(claim, { type: field.relation.type, from: claim.attributeOf, to: value, id }, {})];
  });
}

function edge(
  claim: ClaimRecord,
  ends: { readonly type: string; readonly from: string; readonly to: string; readonly id: string },
  attributes: Readonly<Record<string, unknown>>,
): Edge {
  const { type, from, to, id } = ends;
  const { rank, force, voice, dataset, source, openInSource, citationBasis, valid } = claim;
  const bounds = {
    ...(claim.validFrom === undefined ? {} : { validFrom: numberParameter(claim.validFrom) }),
    ...(claim.validTo === undefined ? {} : { validTo: numberParameter(claim.validTo) }),
  };
  const own = {
    id,
    claim: claim.id,
    order: numberParameter(claim.order),
    rank,
    force,
    voice,
    dataset,
    source,
    openInSource,
    citationBasis,
    recordedAt: numberParameter(claim.recordedAt ?? 0),
  };
  return {
    type,
    from,
    to,
    properties: { ...attributes, ...own, ...bounds, ...(valid === undefined ? {} : { valid }) },
  };
}

const WHOLE = new Set(['Int', 'PositiveInt', 'NonNegativeInt']);
const FRACTION = new Set(['Float', 'Latitude', 'Longitude']);

/** A claimed value in the type in which it is stored. */
export function storedValue(scalar: string, text: string): unknown {
  if (WHOLE.has(scalar)) return numberParameter(Number(text));
  if (FRACTION.has(scalar)) return Number(text);
  return scalar === 'Boolean' ? text === 'true' : text;
}
