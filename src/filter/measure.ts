import { stateOf } from '../as-of/as-of.ts';
import { type EntityType, type RelationField, typeNamed } from '../ontology/ontology.ts';
import { orderKey } from '../ontology/order-key.ts';
import { claimsGiving } from './claims-giving.ts';
import { whereText } from './condition.ts';
import { type OrderKey, propertyOf } from './key.ts';
import { type Ends, endsText } from './relation-condition.ts';
import { badFilter, givenFields, type Scope, unknownField } from './scope.ts';

type Measured = Required<Pick<OrderKey, 'name' | 'number' | 'optional' | 'measure' | 'claims'>>;

interface At {
  readonly variable: string;
  /** The column that the clause returns. */
  readonly column: string;
  readonly path: string;
}

/** What is measured at the other ends of one relation: how many there are, or a figure of theirs. Errors: BAD_FILTER with the path. */
export function measureOf(
  scope: Scope,
  type: EntityType,
  { kind, input }: { readonly kind: 'count' | 'figure'; readonly input: unknown },
  at: At,
): Measured {
  const given = givenFields(input, at.path);
  const [[name, asked] = ['', {}]] = given;
  if (given.length !== 1) throw badFilter(at.path, `it names ${given.length} relations; expected one`);
  const path = `${at.path}.${name}`;
  const field = type.relations.get(name);
  if (field === undefined) throw unknownField(path);
  const { where, edge, of, take, ...others } = Object.fromEntries(givenFields(asked, path));
  const [other] = Object.keys(others);
  if (other !== undefined) throw unknownField(`${path}.${other}`);
  const ends = endsText(scope, field, edge, { variable: at.variable, path });
  const conditions = where === undefined ? [] : [conditionsOn(scope, field, where, { end: ends.end, path })];
  const asking = { ends, conditions, column: at.column, variable: at.variable };
  if (kind === 'figure') return figure(scope, field, { ...asking, of, take: take ?? 'GREATEST', path });
  const needless = of === undefined ? (take === undefined ? undefined : 'take') : 'of';
  if (needless !== undefined) throw badFilter(`${path}.${needless}`, 'a count has no such choice; give it to figure');
  const counted = `${ends.rows(conditions).any} RETURN count(DISTINCT ${ends.end}) AS ${at.column}`;
  const claims = `${ends.rows(conditions).any} RETURN collect(DISTINCT ${ends.edge}.claim) AS ${at.column}`;
  return {
    name: `count ${name}`,
    number: true,
    optional: false,
    measure: clauseOf(asking, counted),
    claims: clauseOf(asking, claims),
  };
}

const conditionsOn = (scope: Scope, field: RelationField, where: unknown, at: { end: string; path: string }): string =>
  whereText(scope, typeNamed(scope.ontology, field.target), where, {
    variable: at.end,
    path: `${at.path}.where`,
    depth: 1,
    negated: false,
  });

interface Asking {
  readonly ends: Ends;
  readonly conditions: readonly string[];
  readonly column: string;
  readonly variable: string;
}

const clauseOf = ({ variable }: Asking, text: string): string => `CALL (${variable}) { ${text} }`;

/** One value of an attribute of the ends: the greatest or the least, or that of the end whose period begins last or first. */
function figure(
  scope: Scope,
  field: RelationField,
  asking: Asking & { readonly of: unknown; readonly take: unknown; readonly path: string },
): Measured {
  const { ends, conditions, column, of, take, path } = asking;
  if (of === undefined) throw badFilter(path, 'a figure needs `of`: which key of the entities at the other end it is');
  const target = typeNamed(scope.ontology, field.target);
  const key = propertyOf(scope.ontology, target, String(of), `${path}.of`);
  const end = stateOf(scope.asOf, ends.end);
  const value = `${end}.${key.property}`;
  const rows = ends.rows([...conditions, `${value} IS NOT NULL`]).any;
  const choose = CHOICES.get(String(take));
  if (choose === undefined) throw unknownField(`${path}.take`);
  if (choose.dated && target.attributes.get('period')?.scalar !== 'Period')
    throw badFilter(`${path}.take`, `${target.name} has no period; expected GREATEST or LEAST`);
  return {
    name: `figure ${field.name} ${of} ${take}`,
    number: key.number,
    optional: true,
    measure: clauseOf(asking, `${rows} ${choose.text({ value, day: `${end}.period_from` })} AS ${column}`),
    claims: clauseOf(asking, `${rows} ${claimsText(scope, target, { ...asking, value, order: choose.order })}`),
  };
}

/** The claims that lead to the end whose figure is chosen, and those that give it the figure. */
function claimsText(
  { ontology, asOf }: Scope,
  target: EntityType,
  { ends, column, of, value, order }: Asking & { readonly of: unknown; readonly value: string; readonly order: string },
): string {
  const name =
    [...target.attributes.keys()].find((attribute) => orderKey(attribute) === of) ?? String(of).toLowerCase();
  const day = target.attributes.has('period') ? `${stateOf(asOf, ends.end)}.period_from` : 'null';
  const giving = claimsGiving({ ontology, asOf }, target, name, 'e');
  return [
    `WITH ${ends.end} AS e, ${value} AS v, ${day} AS d, collect(DISTINCT ${ends.edge}.claim) AS led`,
    `ORDER BY ${order}, e.id LIMIT 1`,
    `WITH led + ${giving} AS claims`,
    `RETURN reduce(all = [], one IN collect(claims) | all + one) AS ${column}`,
  ].join(' ');
}

interface Choice {
  readonly dated: boolean;
  readonly text: (of: { readonly value: string; readonly day: string }) => string;
  /** Which comes first, by value `v` and day `d`. */
  readonly order: string;
}

/** Of several with one first day, the greatest counts; what has no day comes after all that have one. */
const dated = (way: 'ASC' | 'DESC'): Choice => ({
  dated: true,
  text: ({ value, day }) => `WITH ${value} AS v, ${day} AS d ORDER BY ${lastOf(way)} LIMIT 1 RETURN max(v)`,
  order: lastOf(way),
});

const lastOf = (way: 'ASC' | 'DESC'): string => `d IS NULL, d ${way}, v DESC`;

const CHOICES: ReadonlyMap<string, Choice> = new Map([
  ['GREATEST', { dated: false, text: ({ value }) => `RETURN max(${value})`, order: 'v DESC' }],
  ['LEAST', { dated: false, text: ({ value }) => `RETURN min(${value})`, order: 'v' }],
  ['LATEST', dated('DESC')],
  ['EARLIEST', dated('ASC')],
]);
