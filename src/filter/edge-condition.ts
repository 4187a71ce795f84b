import type { AsOf } from '../as-of/as-of.ts';
import type { Ontology, RelationField } from '../ontology/ontology.ts';
import { periodText } from './period-condition.ts';
import {
  allOf,
  countCondition,
  type Fields,
  flagOf,
  givenFields,
  openScope,
  type Place,
  type Scope,
  sourceOf,
  textOf,
  unknownField,
} from './scope.ts';
import { attributeText, oneOfText, oneValueText } from './value-condition.ts';

/** An `EdgeWhere` as a boolean Cypher expression on the variable of an edge. Values go into `parameters`. Errors: BAD_FILTER with the path. */
export function edgeConditionText(
  ontology: Ontology,
  field: RelationField,
  where: Fields,
  options: {
    readonly variable: string;
    readonly asOf: AsOf;
    readonly parameters: Record<string, unknown>;
    readonly argument: string;
  },
): string {
  const { variable, asOf, parameters, argument } = options;
  return edgeText(openScope(ontology, asOf, parameters), field, where, { variable, path: argument });
}

/** A condition on the edges of a relation: on the claim behind an edge, and on the edge's own attributes. */
export function edgeText(
  scope: Scope,
  field: RelationField,
  input: unknown,
  { variable, path }: Pick<Place, 'variable' | 'path'>,
): string {
  return allOf(
    givenFields(input, path).map(([name, value]) => {
      const at = `${path}.${name}`;
      const claimed = ofClaimText(scope, { variable, name }, value, at);
      if (claimed !== undefined) return claimed;
      const attribute = field.relation.edge?.attributes.find((own) => own.name === name);
      if (attribute === undefined) throw unknownField(at);
      return attributeText(scope, { attribute, owner: variable, folded: false }, value, at);
    }),
  );
}

/** A condition on what a claim and its edges both carry; undefined where the name is none of it. */
export function ofClaimText(
  scope: Scope,
  { variable, name }: { readonly variable: string; readonly name: string },
  value: unknown,
  path: string,
): string | undefined {
  const property = `${variable}.${name}`;
  if (name === 'valid')
    return periodText(scope, { text: property, from: `${variable}.validFrom`, to: `${variable}.validTo` }, value, path);
  if (LISTS.has(name)) return oneOfText(scope, property, value, path);
  const read = VALUES.get(name);
  if (read === undefined) return undefined;
  countCondition(scope, path);
  return oneValueText(scope, property, value, { read, path });
}

const LISTS = new Set(['rank', 'voice', 'force']);
const VALUES = new Map<string, (scope: Scope, value: unknown, path: string) => string | boolean>([
  ['dataset', (_, value, path) => textOf(value, path)],
  ['source', sourceOf],
  ['citationBasis', (_, value, path) => textOf(value, path)],
  ['openInSource', (_, value, path) => flagOf(value, path)],
]);
