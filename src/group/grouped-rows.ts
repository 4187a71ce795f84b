import { type AsOf, claimSeen, edgeSeen, entitySeen, lastingSeen, stateOf, statesOf, twins } from '../as-of/as-of.ts';
import { asksRank, claimConditionText } from '../filter/claim-condition.ts';
import { conditionText } from '../filter/condition.ts';
import { edgeConditionText } from '../filter/edge-condition.ts';
import { allOf, type Fields } from '../filter/scope.ts';
import { type EntityType, type Ontology, type RelationField, typeNamed } from '../ontology/ontology.ts';

/**
 * The rows of a connection, before they are grouped: Cypher that matches them, and the variables that they are in. Entities
 * are in `n`, the edges that lead to them in `r`, claims in `c`. A parent is matched by its `id`.
 */
export interface GroupedRows {
  readonly ontology: Ontology;
  readonly asOf: AsOf;
  /** The text; filled from the ontology, values of the client are in the parameters only. */
  readonly text: string;
  readonly parameters: Record<string, unknown>;
  /** Of entities: their type, and the relation by which they are reached. */
  readonly type?: EntityType;
  readonly field?: RelationField;
}

/** What a row is matched with; several edges may lead to one entity. */
export const carriedBy = ({ field, ...rows }: GroupedRows): string =>
  [itemOf(rows), ...(field === undefined ? [] : ['r'])].join(', ');

/** What is counted once, whatever leads to it. */
export function itemOf({ type, asOf }: Pick<GroupedRows, 'type' | 'asOf'>): string {
  return type === undefined ? 'c' : [...new Set(['n', stateOf(asOf, 'n')])].join(', ');
}

interface Asking {
  readonly ontology: Ontology;
  readonly asOf: AsOf;
}

/** What a connection keeps, as its arguments say. */
export interface Kept {
  readonly where?: Fields | null;
  readonly edge?: Fields | null;
}

/** All entities of a type. */
export function listRows({ ontology, asOf }: Asking, label: string, { where }: Kept): GroupedRows {
  const parameters: Record<string, unknown> = {};
  const kept = where ? conditionText(ontology, label, where, { variable: 'n', asOf, parameters }) : 'true';
  const type = typeNamed(ontology, label);
  const seen = [entitySeen(asOf, 'n'), ...(type.attributes.has('period') ? lastingSeen(asOf, 'n') : [])];
  const text = `MATCH (n:${twins(asOf, label)})${statesOf(asOf, 'n')} WHERE ${allOf([...seen, kept])}`;
  return { ontology, asOf, ...unfolded(text, parameters), type };
}

/** The entities at the other end of a relation, each as often as claims lead to it. */
export function relationRows({ ontology, asOf }: Asking, field: RelationField, { where, edge }: Kept): GroupedRows {
  const parameters: Record<string, unknown> = {};
  const kept = [
    edgeSeen(asOf, 'r'),
    entitySeen(asOf, 'n'),
    ...(where ? [conditionText(ontology, field.target, where, { variable: 'n', asOf, parameters })] : []),
    ...(edge ? [edgeConditionText(ontology, field, edge, { variable: 'r', asOf, parameters, argument: 'edge' })] : []),
  ];
  const text = `MATCH (parent:${twins(asOf, 'Entity')} {id: id})${hopText(asOf, field, { edge: 'r', end: 'n' })} WHERE ${allOf(kept)}`;
  return { ontology, asOf, ...unfolded(text, parameters), type: typeNamed(ontology, field.target), field };
}

/** All claims, or those `c` that a text matches by the parent's `id`. */
export function claimRows({ ontology, asOf }: Asking, { where }: Kept, match = 'MATCH (c:Claim)'): GroupedRows {
  const parameters: Record<string, unknown> = {};
  const kept = [
    claimSeen(asOf, 'c'),
    ...(asksRank(where) ? [] : ["c.rank <> 'DEPRECATED'"]),
    ...(where ? [claimConditionText(ontology, where, { variable: 'c', asOf, parameters })] : []),
  ];
  return { ontology, asOf, ...unfolded(`${match} WHERE ${allOf(kept)}`, parameters) };
}

/** The claims about a parent. */
export const claimRowsAbout = (asking: Asking, kept: Kept): GroupedRows =>
  claimRows(asking, kept, `MATCH (:${twins(asking.asOf, 'Entity')} {id: id})<-[:ABOUT]-(c:Claim) WITH DISTINCT c`);

/** Neo4j 5.26 cannot plan a subquery of a union of which it sees that it matches nothing: it is not to see it. */
function unfolded(text: string, parameters: Record<string, unknown>) {
  return /\bfalse\b/.test(text)
    ? { text: text.replaceAll(/\bfalse\b/g, '$never'), parameters: { ...parameters, never: false } }
    : { text, parameters };
}

/** A step along a relation, from the node before it on. */
export function hopText(asOf: AsOf, field: RelationField, { edge, end }: { edge: string; end: string }): string {
  const [left, right] = ARROWS[field.direction];
  const target = `(${end}:${twins(asOf, field.target)})${statesOf(asOf, end)}`;
  return `${left}[${edge}:${twins(asOf, field.relation.type)}]${right}${target}`;
}

const ARROWS = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] } as const;
