import { type AsOf, namingSeen, stateOf } from '../as-of/as-of.ts';
import { fold } from '../entity/fold.ts';
import { type EntityType, type Ontology, typeNamed } from '../ontology/ontology.ts';
import { relationText } from './relation-condition.ts';
import {
  allOf,
  anyOf,
  countCondition,
  type Fields,
  givenFields,
  idOf,
  negation,
  openScope,
  type Place,
  parameter,
  type Scope,
  sourceOf,
  unknownField,
  withoutNull,
} from './scope.ts';
import { attributeText, choiceText, oneOfText, textText } from './value-condition.ts';

/**
 * A `<Type>Where` as a boolean Cypher expression on a node variable. Its text has names of the ontology and nothing of
 * the client; every value goes into `parameters` under `w0`, `w1` … It stands in a WHERE: null counts as false. Names of
 * its own variables begin with `w_`. Errors: BAD_FILTER with the path of the argument.
 */
export function conditionText(
  ontology: Ontology,
  typeName: string,
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
  return whereText(scope, typeNamed(ontology, typeName), where, { variable, path: argument, depth: 0, negated: false });
}

/** The conditions on a type, of which those on relations hold conditions on their ends. */
export function whereText(scope: Scope, type: EntityType, where: unknown, place: Place): string {
  return allOf(
    givenFields(where, place.path).map(([name, value]) => {
      const at = { ...place, path: `${place.path}.${name}` };
      const own = OWN.get(name);
      if (own !== undefined) return own(scope, type, value, at);
      const onValue = OF_VALUE.get(name);
      if (onValue !== undefined) return withoutNull(onValue(scope, value, at), at);
      const relation = type.relations.get(name);
      if (relation !== undefined) return relationText(scope, relation, value, { ...at, nested: whereText });
      const attribute = type.attributes.get(name);
      if (attribute === undefined) throw unknownField(at.path);
      const text = attributeText(
        scope,
        { attribute, owner: stateOf(scope.asOf, at.variable), folded: true },
        value,
        at.path,
      );
      return withoutNull(text, at);
    }),
  );
}

type Build = (scope: Scope, type: EntityType, value: unknown, place: Place) => string;

/** What joins conditions. */
const OWN: ReadonlyMap<string, Build> = new Map<string, Build>([
  ['and', (...given) => allOf(members(...given))],
  ['or', (...given) => anyOf(members(...given))],
  ['not', (scope, type, value, place) => negation(member(scope, type, value, { ...place, negated: true }))],
]);

/** Conditions on values that every type has. */
const OF_VALUE: ReadonlyMap<string, (scope: Scope, value: unknown, place: Place) => string> = new Map([
  [
    'id',
    (scope: Scope, value: unknown, { variable, path }: Place) =>
      choiceText(
        scope,
        { property: `${variable}.id`, list: false, read: (id, at) => idOf(scope, id, at) },
        value,
        path,
      ),
  ],
  ['name', (scope, value, { variable, path }) => textText(scope, namesOf(scope, variable), value, path)],
  ['namedBy', namedByText],
  ['type', typeText],
]);

/** Members count as conditions, so that a filter of empty ones is bounded too. `and` of none holds, `or` of none does not. */
const members: (...given: Parameters<Build>) => string[] = (scope, type, value, place) =>
  (Array.isArray(value) ? value : [value]).map((one, index) =>
    member(scope, type, one, { ...place, path: `${place.path}.${index}` }),
  );

const member: Build = (scope, type, value, place) => {
  countCondition(scope, place.path);
  return whereText(scope, type, value, place);
};

/** The folded forms of all names stand on the node; names as written stand in the claims that give them. */
function namesOf({ asOf }: Scope, node: string) {
  const state = stateOf(asOf, node);
  return {
    form: `${state}.keys`,
    list: true,
    toForm: fold,
    isExactly: (value: string) =>
      `(${state}.name = ${value} OR EXISTS { MATCH (w_name:Claim {attributeOf: ${node}.id}) WHERE w_name.predicate = 'name' AND w_name.value = ${value} AND ${namingSeen(asOf, 'w_name')} })`,
    value: `${state}.name`,
  };
}

function namedByText(scope: Scope, value: unknown, { variable, path }: Place): string {
  return allOf(
    givenFields(value, path).map(([name, source]) => {
      const at = `${path}.${name}`;
      countCondition(scope, at);
      if (name !== 'source') throw unknownField(at);
      return `${parameter(scope, sourceOf(scope, source, at))} IN ${stateOf(scope.asOf, variable)}.namedBy`;
    }),
  );
}

function typeText(scope: Scope, value: unknown, { variable, path }: Place): string {
  return allOf(
    givenFields(value, path).map(([name, types]) => {
      if (name !== 'in') throw unknownField(`${path}.${name}`);
      return oneOfText(scope, `${variable}.type`, types, `${path}.${name}`);
    }),
  );
}
