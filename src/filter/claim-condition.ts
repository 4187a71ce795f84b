import type { AsOf } from '../as-of/as-of.ts';
import { shortened } from '../errors.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { isPredicate } from '../ontology/predicate.ts';
import { ofClaimText } from './edge-condition.ts';
import {
  allOf,
  badFilter,
  countCondition,
  type Fields,
  flagOf,
  givenFields,
  idOf,
  openScope,
  parameter,
  type Scope,
  textOf,
  unknownField,
} from './scope.ts';

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
  const scope = openScope(ontology, asOf, parameters);
  return allOf(
    givenFields(where, argument).map(([name, value]) => {
      const path = `${argument}.${name}`;
      return ofClaimText(scope, { variable, name }, value, path) ?? ownText(scope, `${variable}.${name}`, value, path);
    }),
  );
}

function ownText(scope: Scope, property: string, value: unknown, path: string): string {
  countCondition(scope, path);
  const name = property.slice(property.indexOf('.') + 1);
  if (name === 'naming') return flagText(isNaming(property), value, path);
  if (name === 'notPrinted') return flagText(`size(${property}) > 0`, value, path);
  const read = TEXTS.get(name);
  if (read !== undefined) return `${property} = ${parameter(scope, read(scope, value, path))}`;
  if (name !== 'paragraph' && name !== 'citation') throw unknownField(path);
  if (typeof value !== 'number') throw badFilter(path, 'expected a whole number');
  // The marker of a citation is kept as printed.
  return `${property} = ${parameter(scope, name === 'citation' ? String(value) : numberParameter(value))}`;
}

const TEXTS = new Map<string, (scope: Scope, value: unknown, path: string) => string>([
  ['predicate', predicateOf],
  ['pair', idOf],
  ['speaker', idOf],
  ['dateBasis', (_, value, path) => textOf(value, path)],
]);

function predicateOf({ ontology }: Scope, value: unknown, path: string): string {
  const name = textOf(value, path);
  if (isPredicate(ontology, name)) return name;
  throw badFilter(
    path,
    `"${shortened(name)}" is no predicate; expected one of the data model, such as HELD_IN or period`,
  );
}

/** The condition itself or, where false is wanted, its opposite. */
const flagText = (condition: string, value: unknown, path: string): string =>
  flagOf(value, path) ? condition : `NOT ${condition}`;

const isNaming = (property: string): string =>
  `${property.slice(0, property.indexOf('.'))}.predicate IN ['type', 'name', 'externalId']`;
