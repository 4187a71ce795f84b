import { type AsOf, twins } from '../as-of/as-of.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { type Ontology, typeOfId } from '../ontology/ontology.ts';
import { ofClaimText } from './edge-condition.ts';
import {
  allOf,
  anyOf,
  badFilter,
  countCondition,
  type Fields,
  flagOf,
  givenFields,
  idOf,
  negation,
  openScope,
  type Place,
  parameter,
  predicateOf,
  type Scope,
  textOf,
  unknownField,
  valuesOf,
  variable,
  withoutNull,
} from './scope.ts';
import { oneValueText, textText } from './value-condition.ts';

/**
 * A `ClaimWhere` as a boolean Cypher expression on the variable of a claim. It says nothing of whether a claim is open:
 * that is the reader's part. Values go into `parameters`; null counts as false. Errors: BAD_FILTER with the path.
 */
export function claimConditionText(
  ontology: Ontology,
  where: Fields,
  options: {
    readonly variable: string;
    readonly asOf: AsOf;
    readonly parameters: Record<string, unknown>;
    /** Name of the argument in errors; `where` unless said. */
    readonly argument?: string;
  },
): string {
  const { variable, asOf, parameters, argument = 'where' } = options;
  return claimText(openScope(ontology, asOf, parameters), where, {
    variable,
    path: argument,
    depth: 0,
    negated: false,
  });
}

/** Whether a filter asks for ranks, at whatever depth: then deprecated claims are not left out by themselves. */
export function asksRank(where: unknown): boolean {
  if (typeof where !== 'object' || where === null) return false;
  return Object.entries(where).some(([name, value]) => name === 'rank' || (JOINS.has(name) && asksRankIn(value)));
}

const asksRankIn = (value: unknown): boolean => (Array.isArray(value) ? value : [value]).some(asksRank);

function claimText(scope: Scope, where: unknown, place: Place): string {
  return allOf(
    givenFields(where, place.path).map(([name, value]) => {
      const at = { ...place, path: `${place.path}.${name}` };
      const joined = JOINS.get(name);
      if (joined !== undefined) return joined(scope, value, at);
      if (name === 'about') return aboutText(scope, value, at);
      const { variable } = place;
      return withoutNull(
        ofClaimText(scope, { variable, name }, value, at.path) ?? ownText(scope, { variable, name }, value, at.path),
        at,
      );
    }),
  );
}

/** What joins conditions: `and` of none holds, `or` of none does not. */
const JOINS = new Map<string, (scope: Scope, value: unknown, place: Place) => string>([
  ['and', (scope, value, place) => allOf(members(scope, value, place))],
  ['or', (scope, value, place) => anyOf(members(scope, value, place))],
  ['not', (scope, value, place) => negation(member(scope, value, { ...place, negated: true }))],
]);

const members = (scope: Scope, value: unknown, place: Place): string[] =>
  (Array.isArray(value) ? value : [value]).map((one, index) =>
    member(scope, one, { ...place, path: `${place.path}.${index}` }),
  );

function member(scope: Scope, value: unknown, place: Place): string {
  countCondition(scope, place.path);
  return claimText(scope, value, place);
}

/** Whether it is about one of these, in whatever role; of a country relation, about both countries. */
function aboutText(scope: Scope, value: unknown, place: Place): string {
  countCondition(scope, place.path);
  const ids = valuesOf(value, place.path).map((id) => idOf(scope, id, place.path));
  const end = variable(scope);
  const label = twins(scope.asOf, 'Entity');
  const given = parameter(scope, ids);
  const about = `EXISTS { MATCH (${place.variable})-[:ABOUT]->(${end}:${label}) WHERE ${end}.id IN ${given} }`;
  const isPair = (id: unknown) => typeOfId(scope.ontology, String(id))?.name === 'CountryRelation';
  return ids.some(isPair) ? anyOf([about, `coalesce(${place.variable}.pair IN ${given}, false)`]) : about;
}

interface Named {
  readonly variable: string;
  readonly name: string;
}

function ownText(scope: Scope, { variable, name }: Named, value: unknown, path: string): string {
  const property = `${variable}.${name}`;
  if (name === 'text') {
    const small = (text: string) => text.toLowerCase();
    const isExactly = (exact: string) => `${property} = ${exact}`;
    return textText(
      scope,
      { form: `toLower(${property})`, list: false, toForm: small, isExactly, value: property },
      value,
      path,
    );
  }
  if (name === 'recordedAt') return instantText(scope, property, value, path);
  const flag = FLAGS.get(name);
  const read = VALUES.get(name);
  if (flag === undefined && read === undefined) throw unknownField(path);
  countCondition(scope, path);
  if (flag !== undefined) return flagOf(value, path) ? flag(variable) : negation(flag(variable));
  return oneValueText(scope, property, value, { read: read as Read, path });
}

const FLAGS = new Map<string, (variable: string) => string>([
  ['naming', (claim) => `${claim}.predicate IN ['type', 'name', 'externalId']`],
  ['notPrinted', (claim) => `size(${claim}.notPrinted) > 0`],
  ['spoken', (claim) => `${claim}.speaker IS NOT NULL`],
  ['splitOff', (claim) => `${claim}.splitOffFrom IS NOT NULL`],
]);

type Read = (scope: Scope, value: unknown, path: string) => unknown;

const text: Read = (_, value, path) => textOf(value, path);

const VALUES = new Map<string, Read>([
  ['predicate', predicateOf],
  ['pair', (scope, value, path) => idOf(scope, value, path, 'CountryRelation')],
  ['speaker', idOf],
  ['dateBasis', text],
  ['paragraph', (_, value, path) => numberParameter(wholeOf(value, path))],
  // The marker of a citation is kept as printed.
  ['citation', (_, value, path) => String(wholeOf(value, path))],
]);

function wholeOf(value: unknown, path: string): number {
  if (typeof value === 'number') return value;
  throw badFilter(path, 'expected a whole number');
}

/** A condition on when a claim was recorded, in milliseconds. */
function instantText(scope: Scope, property: string, value: unknown, path: string): string {
  const bounds = givenFields(value, path).map(([name, instant]) => {
    const at = `${path}.${name}`;
    countCondition(scope, at);
    const operator = INSTANTS.get(name);
    if (operator === undefined) throw unknownField(at);
    const time = new Date(instant as string).getTime();
    if (Number.isNaN(time)) throw badFilter(at, 'expected an instant such as 2026-11-24T12:00:00Z');
    return { operator, time };
  });
  const timesOf = (sign: string) => bounds.filter(({ operator }) => operator.startsWith(sign)).map(({ time }) => time);
  if (Math.max(...timesOf('>')) > Math.min(...timesOf('<')))
    throw badFilter(path, 'it ends before it begins; give the earlier instant as `after` or `from`');
  return allOf(
    bounds.map(({ operator, time }) => `${property} ${operator} ${parameter(scope, numberParameter(time))}`),
  );
}

const INSTANTS = new Map([
  ['after', '>'],
  ['from', '>='],
  ['before', '<'],
  ['until', '<='],
]);
