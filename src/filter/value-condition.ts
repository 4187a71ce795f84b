import { brokenRule } from '../dataset/value-rules.ts';
import { fold } from '../entity/fold.ts';
import { shortened } from '../errors.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { conditionOf } from '../ontology/condition.ts';
import type { Attribute } from '../ontology/ontology.ts';
import { periodText } from './period-condition.ts';
import {
  allOf,
  anyOf,
  badFilter,
  countCondition,
  flagOf,
  givenFields,
  parameter,
  type Scope,
  textOf,
  unknownField,
  valuesOf,
  variable,
} from './scope.ts';

/** Text where it is stored: the form to compare, and how a text becomes that form. */
export interface StoredText {
  /** A property or, of a list, a list of forms. */
  readonly form: string;
  readonly list: boolean;
  readonly toForm: (text: string) => string;
  /** Whether one of the values is the parameter, character by character. */
  readonly isExactly: (parameter: string) => string;
  /** What is null where there is no value. */
  readonly value: string;
}

/** The condition on an attribute of a node or an edge; `folded` tells whether folded forms are stored beside its text. */
export function attributeText(
  scope: Scope,
  { attribute, owner, folded }: { attribute: Attribute; owner: string; folded: boolean },
  input: unknown,
  path: string,
): string {
  checkPossible(scope, attribute, input, path);
  const property = `${owner}.${attribute.name}`;
  const condition = conditionOf(scope.ontology, attribute);
  if (condition === 'Number') return numberText(scope, property, input, path);
  if (condition === 'Flag') return flagText(scope, property, input, path);
  if (condition === 'Choice') return choiceText(scope, { property, list: attribute.list }, input, path);
  if (condition === 'PeriodText')
    return periodText(scope, { text: property, from: `${property}_from`, to: `${property}_to` }, input, path);
  return textText(scope, storedText(attribute, property, folded), input, path);
}

/** Refuses a condition that asks nothing, and values that no entity can have: what finds nothing for that reason would say nothing of it. */
function checkPossible({ ontology }: Scope, attribute: Attribute, input: unknown, path: string): void {
  const given = givenFields(input, path);
  if (given.length === 0)
    throw badFilter(path, 'it asks nothing; say what the value is to be, such as eq, or leave it out');
  if (!BOUNDED.includes(attribute.scalar)) return;
  for (const [name, values] of given.filter(([operator]) => operator !== 'exists'))
    for (const value of [values].flat()) {
      const broken = brokenRule(ontology, attribute, String(value).toUpperCase());
      if (broken !== undefined && COMPARED_WHOLE.has(name))
        throw badFilter(`${path}.${name}`, `"${shortened(String(value))}" is never a value here; expected ${broken}`);
    }
}

/** Scalars of which the rule says more than that they are text or a number. */
const BOUNDED = ['CountryCode', 'Latitude', 'Longitude'];
/** Operators that compare with a whole value. */
const COMPARED_WHOLE = new Set(['eq', 'in', 'exact', 'gt', 'gte', 'lt', 'lte']);

/** Folded forms are stored of text only; codes and addresses are compared in small letters. */
function storedText({ scalar, list }: Attribute, property: string, folded: boolean): StoredText {
  const has = folded && (list || scalar === 'String');
  return {
    form: has ? `${property}_folded` : `toLower(${property})`,
    list,
    toForm: has ? fold : (text) => text.toLowerCase(),
    isExactly: (value) => (list ? `${value} IN ${property}` : `${property} = ${value}`),
    value: property,
  };
}

/** A text condition. On a list, one and the same value meets everything that is asked. */
export function textText(scope: Scope, stored: StoredText, input: unknown, path: string): string {
  const form = stored.list ? variable(scope) : stored.form;
  const onForm: string[] = [];
  const apart: string[] = [];
  for (const [name, value] of givenFields(input, path)) {
    const at = `${path}.${name}`;
    countCondition(scope, at);
    if (name === 'exists') apart.push(existsText(stored.value, value, at));
    else if (name === 'exact') {
      const exact = textOf(value, at);
      apart.push(stored.isExactly(parameter(scope, exact)));
      if (stored.list) onForm.push(`${form} = ${parameter(scope, stored.toForm(exact))}`);
    } else onForm.push(formText(scope, { form, name, toForm: stored.toForm }, value, at));
  }
  const some = stored.list && onForm.length > 0;
  return allOf([...(some ? [`any(${form} IN ${stored.form} WHERE ${allOf(onForm)})`] : onForm), ...apart]);
}

function formText(
  scope: Scope,
  { form, name, toForm }: { form: string; name: string; toForm: (text: string) => string },
  value: unknown,
  path: string,
): string {
  if (name === 'in')
    return `${form} IN ${parameter(
      scope,
      valuesOf(value, path).map((text) => formOf(text, toForm, path)),
    )}`;
  const operator = TEXT_OPERATORS.get(name);
  if (operator === undefined) throw unknownField(path);
  return `${form} ${operator} ${parameter(scope, formOf(value, toForm, path))}`;
}

/** The form of a text to compare; one of which nothing is left would find all or nothing, and say nothing of it. */
function formOf(value: unknown, toForm: (text: string) => string, path: string): string {
  const text = toForm(textOf(value, path));
  if (text !== '') return text;
  throw badFilter(
    path,
    'nothing is left of the text once case, accents and quotation marks are folded; expected a letter or a digit',
  );
}

const TEXT_OPERATORS = new Map([
  ['eq', '='],
  ['contains', 'CONTAINS'],
  ['startsWith', 'STARTS WITH'],
]);

/** A condition on a number, or on an expression that counts. */
export function numberText(scope: Scope, expression: string, input: unknown, path: string): string {
  return allOf(
    givenFields(input, path).map(([name, value]) => {
      const at = `${path}.${name}`;
      countCondition(scope, at);
      if (name === 'exists') return existsText(expression, value, at);
      const operator = NUMBER_OPERATORS.get(name);
      if (operator === undefined) throw unknownField(at);
      if (typeof value !== 'number' || !Number.isFinite(value)) throw badFilter(at, 'expected a number');
      return `${expression} ${operator} ${parameter(scope, numberParameter(value))}`;
    }),
  );
}

const NUMBER_OPERATORS = new Map([
  ['eq', '='],
  ['gt', '>'],
  ['gte', '>='],
  ['lt', '<'],
  ['lte', '<='],
]);

function flagText(scope: Scope, property: string, input: unknown, path: string): string {
  return allOf(
    givenFields(input, path).map(([name, value]) => {
      const at = `${path}.${name}`;
      countCondition(scope, at);
      if (name === 'exists') return existsText(property, value, at);
      if (name !== 'eq') throw unknownField(at);
      return `${property} = ${parameter(scope, flagOf(value, at))}`;
    }),
  );
}

/** A condition on a value of a closed set, or an id: equal to, or one of. */
export function choiceText(
  scope: Scope,
  { property, list, read = textOf }: { property: string; list: boolean; read?: typeof textOf },
  input: unknown,
  path: string,
): string {
  const fields = givenFields(input, path).map(([name, value]) => {
    const at = `${path}.${name}`;
    countCondition(scope, at);
    if (name !== 'eq' && name !== 'in') throw unknownField(at);
    return { isOne: name === 'in', values: valuesOf(value, at).map((one) => read(one, at)) };
  });
  const form = list ? variable(scope) : property;
  const parts = fields.map(({ isOne, values }) =>
    isOne ? `${form} IN ${parameter(scope, values)}` : `${form} = ${parameter(scope, values[0])}`,
  );
  return list && parts.length > 0 ? `any(${form} IN ${property} WHERE ${allOf(parts)})` : allOf(parts);
}

/** Whether the value is one of those given; a list of none keeps nothing. */
export function oneOfText(scope: Scope, property: string, input: unknown, path: string): string {
  countCondition(scope, path);
  const values = valuesOf(input, path).map((text) => textOf(text, path));
  return values.length === 0 ? anyOf([]) : `${property} IN ${parameter(scope, values)}`;
}

/** Whether the value is the one that is given, or one of those; a list of none keeps nothing. */
export function oneValueText(
  scope: Scope,
  property: string,
  input: unknown,
  { read, path }: { read: (scope: Scope, value: unknown, path: string) => unknown; path: string },
): string {
  const values = valuesOf(input, path).map((value) => read(scope, value, path));
  if (values.length === 0) return anyOf([]);
  return values.length === 1
    ? `${property} = ${parameter(scope, values[0])}`
    : `${property} IN ${parameter(scope, values)}`;
}

function existsText(expression: string, value: unknown, path: string): string {
  return `${expression} IS ${flagOf(value, path) ? 'NOT NULL' : 'NULL'}`;
}
