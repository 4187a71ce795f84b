import type { AsOf } from '../as-of/as-of.ts';
import { clientError, shortened } from '../errors.ts';
import { nearestNames } from '../nearest.ts';
import { type Ontology, typeOfId } from '../ontology/ontology.ts';
import { predicatesOf } from '../ontology/predicate.ts';

/** Bounds of a filter and an order; what exceeds one is refused, never cut. */
export const FILTER_LIMITS = { relations: 8, conditions: 100, values: 100, keys: 10 } as const;

/** What the parts of one filter share: the names that they may use, the parameters that they fill, what is counted. */
export interface Scope {
  readonly ontology: Ontology;
  /** The clocks that every hop of the filter goes by. */
  readonly asOf: AsOf;
  /** Filled under generated names; every value of the client goes here. */
  readonly parameters: Record<string, unknown>;
  readonly counts: { parameters: number; variables: number; conditions: number };
}

/** Where a part of a filter stands: the variable that it is about, its path in the arguments, how many relations deep. */
export interface Place {
  readonly variable: string;
  readonly path: string;
  readonly depth: number;
  /** Whether a NOT stands above it, under which a null would not count as false. */
  readonly negated: boolean;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Opens a scope; parameters that an earlier filter of the same statement filled are left alone. */
export function openScope(ontology: Ontology, asOf: AsOf, parameters: Record<string, unknown>): Scope {
  const used = Object.keys(parameters).filter((name) => /^w\d+$/.test(name)).length;
  return { ontology, asOf, parameters, counts: { parameters: used, variables: 0, conditions: 0 } };
}

/** Keeps a value as a parameter and gives the text that stands for it. */
export function parameter(scope: Scope, value: unknown): string {
  const name = `w${scope.counts.parameters++}`;
  scope.parameters[name] = value;
  return `$${name}`;
}

/** A variable that nothing else in the statement has: callers keep clear of names that begin with `w_`. */
export const variable = (scope: Scope): string => `w_${scope.counts.variables++}`;

/** Counts a condition; the bound keeps the text of a statement, and the time to plan it, small. */
export function countCondition(scope: Scope, path: string): void {
  scope.counts.conditions += 1;
  if (scope.counts.conditions > FILTER_LIMITS.conditions)
    throw badFilter(path, `the filter has more than ${FILTER_LIMITS.conditions} conditions; ask for less at once`);
}

/**
 * The given fields of an input, in one order whatever the client's, so that equal questions have equal texts. A null is
 * refused: to leave the condition out would quietly widen the question.
 */
export function givenFields(input: unknown, path: string): [string, unknown][] {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw badFilter(path, 'expected an object with conditions');
  const fields = Object.entries(input).filter(([, value]) => value !== undefined);
  const empty = fields.find(([, value]) => value === null);
  if (empty !== undefined)
    throw badFilter(`${path}.${empty[0]}`, 'it is null; leave it out, or ask `exists: false` for what has no value');
  return fields.sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

/** The members of a list of values, at most as many as the bound says. */
export function valuesOf(input: unknown, path: string): unknown[] {
  const values = Array.isArray(input) ? input : [input];
  if (values.length > FILTER_LIMITS.values)
    throw badFilter(path, `it has ${values.length} values; expected at most ${FILTER_LIMITS.values}`);
  return values;
}

export function textOf(input: unknown, path: string): string {
  if (typeof input === 'string') return input;
  throw badFilter(path, `expected text, got ${typeof input}`);
}

/** An id of an entity, of a type where one is given. A name in its place would find nothing and say nothing of it, so it is refused. */
export function idOf({ ontology }: Pick<Scope, 'ontology'>, input: unknown, path: string, type?: string): string {
  const id = textOf(input, path);
  const found = typeOfId(ontology, id)?.name;
  if (found === undefined)
    throw badFilter(path, `"${shortened(id)}" is no id; expected one such as country:KZ (\`entity\` finds it by name)`);
  if (type === undefined || type === found) return id;
  throw badFilter(path, `"${shortened(id)}" is the id of a ${found}; expected that of a ${type}`);
}

export const sourceOf = (scope: Pick<Scope, 'ontology'>, input: unknown, path: string): string =>
  idOf(scope, input, path, 'Source');

/** A predicate that claims may have; one that none can have would find nothing. */
export function predicateOf({ ontology }: Pick<Scope, 'ontology'>, input: unknown, path: string): string {
  const name = textOf(input, path);
  const known = predicatesOf(ontology);
  if (known.has(name)) return name;
  const candidates = nearestNames(name, [...known]);
  const expected = `expected a relationship type or an attribute of the data model. Nearest: ${candidates.join(', ')}`;
  throw badFilter(path, `"${shortened(name)}" is no predicate; ${expected}`, { candidates });
}

export function flagOf(input: unknown, path: string): boolean {
  if (typeof input === 'boolean') return input;
  throw badFilter(path, `expected true or false, got ${typeof input}`);
}

/** A condition that the client can mend; the path says which. */
export function badFilter(path: string, message: string, more: Readonly<Record<string, unknown>> = {}) {
  return clientError('BAD_FILTER', `${path}: ${message}.`, { argument: path, ...more });
}

export const unknownField = (path: string) => badFilter(path, 'there is no such condition');

/** All hold; true where there is none. */
export function allOf(parts: readonly string[]): string {
  const [only = 'true'] = parts;
  return parts.length > 1 ? `(${parts.join(' AND ')})` : only;
}

/** At least one holds; false where there is none. */
export function anyOf(parts: readonly string[]): string {
  const [only = 'false'] = parts;
  return parts.length > 1 ? `(${parts.join(' OR ')})` : only;
}

/**
 * A missing value makes a condition false, so that its negation is true. Only conditions on values are wrapped, never
 * subqueries: Neo4j plans subqueries within functions for longer than they run.
 */
export const withoutNull = (text: string, { negated }: Pick<Place, 'negated'>): string =>
  negated ? `coalesce(${text}, false)` : text;

/** The negation of a text that was built in a negated place. */
export const negation = (text: string): string => `NOT (${text})`;
