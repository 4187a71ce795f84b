import { edgeSeen, entitySeen, statesOf, twins } from '../as-of/as-of.ts';
import { type EntityType, type RelationField, typeNamed } from '../ontology/ontology.ts';
import { edgeText } from './edge-condition.ts';
import {
  allOf,
  badFilter,
  countCondition,
  FILTER_LIMITS,
  givenFields,
  negation,
  type Place,
  type Scope,
  unknownField,
  variable,
} from './scope.ts';
import { numberText } from './value-condition.ts';

type Nested = (scope: Scope, type: EntityType, where: unknown, place: Place) => string;

/** A condition on the other ends of a relation; `nested` words the conditions on an end. */
export function relationText(
  scope: Scope,
  field: RelationField,
  input: unknown,
  place: Place & { readonly nested: Nested },
): string {
  const { path, nested } = place;
  const depth = place.depth + 1;
  if (depth > FILTER_LIMITS.relations)
    throw badFilter(path, `it is ${depth} relations deep; expected at most ${FILTER_LIMITS.relations}`);
  const given = givenFields(input, path);
  const names = given.map(([name]) => name);
  if (given.length === 0)
    throw badFilter(path, 'it is empty; expected some, none, all, single or count, or to leave it out');
  checkNarrowing(names, path);
  const { edge: edgeWhere, counting } = Object.fromEntries(given);
  const { end, rows } = endsText(scope, field, edgeWhere, place);
  const target = typeNamed(scope.ontology, field.target);
  const at = (name: string): Place => ({ variable: end, path: `${path}.${name}`, depth, negated: name === 'all' });
  const parts = given
    .filter(([name]) => !NARROWING.has(name))
    .map(([name, value]) => {
      if (name === 'count') {
        const which = counting === undefined ? [] : [nested(scope, target, counting, at('counting'))];
        return countText(scope, rows(which), value, at(name).path);
      }
      const quantifier = QUANTIFIERS.get(name);
      if (quantifier === undefined) throw unknownField(at(name).path);
      countCondition(scope, at(name).path);
      return quantifier(rows, nested(scope, target, value, at(name)));
    });
  return allOf(parts);
}

export interface Ends {
  /** The variables of the edge and of the other end. */
  readonly edge: string;
  readonly end: string;
  /** The edges that are seen and kept, with conditions on their ends. */
  readonly rows: (conditions: readonly string[]) => Match;
}

/** The edges of a relation of the node `variable`, as the clocks see them; `edgeWhere` narrows them. */
export function endsText(
  scope: Scope,
  field: RelationField,
  edgeWhere: unknown,
  { variable: from, path }: Pick<Place, 'variable' | 'path'>,
): Ends {
  const [edge, end] = [variable(scope), variable(scope)];
  const kept = [
    edgeSeen(scope.asOf, edge),
    entitySeen(scope.asOf, end),
    ...(edgeWhere === undefined ? [] : [edgeText(scope, field, edgeWhere, { variable: edge, path: `${path}.edge` })]),
  ];
  const pattern = patternText(scope, field, { from, edge, end });
  return { edge, end, rows: (conditions) => matchText(pattern, [...kept, ...conditions], end) };
}

/**
 * The count is written once, however many bounds it has: counts within counts would double with each level. It is
 * compared inside of the subquery, since Neo4j plans nested counts in expressions for longer than they run; and since
 * an EXISTS over no rows is false even where its count of 0 would do, bounds that 0 meets are asked the other way round.
 */
function countText(scope: Scope, match: Match, input: unknown, path: string): string {
  const number = variable(scope);
  checkCount(input, path);
  const bounds = numberText(scope, number, input, path);
  return zeroMeets(input) ? `NOT ${countedText(match, number, `NOT (${bounds})`)}` : countedText(match, number, bounds);
}

const countedText = ({ any, end }: Match, number: string, bounds: string): string =>
  `EXISTS { ${any} WITH count(DISTINCT ${end}) AS ${number} WHERE ${bounds} RETURN ${number} }`;

/** A count that no number of entities can have is a slip. */
function checkCount(input: unknown, path: string): void {
  for (const [name, bound] of givenFields(input, path))
    if (Number(bound) < (name === 'lt' ? 1 : 0))
      throw badFilter(
        `${path}.${name}`,
        `it is ${bound}; expected ${name === 'lt' ? 1 : 0} or more, since a count is never below 0`,
      );
}

const zeroMeets = (bounds: unknown): boolean =>
  Object.entries(bounds as Readonly<Record<string, unknown>>).every(([name, bound]) =>
    name === 'exists' ? bound === true : name.startsWith('l') || (bound === 0 && name !== 'gt'),
  );

export interface Match {
  readonly any: string;
  /** The variable of the other end; different ones are counted, since two claims on the same make one. */
  readonly end: string;
}

type Quantifier = (rows: (conditions: readonly string[]) => Match, condition: string) => string;

const QUANTIFIERS: ReadonlyMap<string, Quantifier> = new Map<string, Quantifier>([
  ['some', (rows, condition) => `EXISTS { ${rows([condition]).any} }`],
  ['none', (rows, condition) => `NOT EXISTS { ${rows([condition]).any} }`],
  ['all', (rows, condition) => `NOT EXISTS { ${rows([negation(condition)]).any} }`],
  ['single', (rows, condition) => countedText(rows([condition]), 'w_single', 'w_single = 1')],
]);

const NARROWING = new Set(['edge', 'counting']);

/** What only narrows would be dropped in silence where there is nothing to narrow. */
function checkNarrowing(names: readonly string[], path: string): void {
  if (names.includes('counting') && !names.includes('count'))
    throw badFilter(path, '`counting` says what `count` counts; give `count` too');
  if (names.includes('edge') && names.every((name) => NARROWING.has(name)))
    throw badFilter(path, '`edge` narrows what the others look at; give some, none, all, single or count too');
}

const ARROWS = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] } as const;

function patternText(
  { asOf }: Scope,
  { relation, direction, target }: RelationField,
  names: { from: string; edge: string; end: string },
): string {
  const [left, right] = ARROWS[direction];
  const ends = `(${names.end}:${twins(asOf, target)})${statesOf(asOf, names.end)}`;
  return `(${names.from})${left}[${names.edge}:${twins(asOf, relation.type)}]${right}${ends}`;
}

function matchText(pattern: string, conditions: readonly string[], end: string): Match {
  const kept = conditions.filter((text) => text !== 'true');
  const any = `MATCH ${pattern}${kept.length > 0 ? ` WHERE ${allOf(kept)}` : ''}`;
  return { any, end };
}
