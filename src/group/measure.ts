import { stateOf } from '../as-of/as-of.ts';
import { claimsGiving } from '../filter/claims-giving.ts';
import { badFilter } from '../filter/scope.ts';
import { conditionOf } from '../ontology/condition.ts';
import type { Attribute, EntityType } from '../ontology/ontology.ts';
import type { GroupedRows } from './grouped-rows.ts';

/** What is added up, as Cypher on the item of a row. */
export interface Measure {
  readonly value: string;
  readonly unit: string;
  /** A list of the claims on which a row and its value rest. */
  readonly claims: string;
}

/** The measure of an `of`; without one, rows are only counted. Errors: BAD_FILTER. */
export function measureOf(rows: GroupedRows, of: string | null | undefined): Measure {
  const { type, field } = rows;
  if (type === undefined) return ofClaims(of);
  const led = field === undefined ? claimsGiving(rows, type, 'id', 'n') : '[r.claim]';
  if (of === null || of === undefined) return { value: 'null', unit: 'null', claims: led };
  checkNumber(rows, type, of);
  const state = stateOf(rows.asOf, 'n');
  const unit = type.attributes.has('unit') ? `${state}.unit` : `''`;
  return { value: `${state}.${of}`, unit, claims: `${led} + ${claimsGiving(rows, type, of, 'n')}` };
}

function ofClaims(of: string | null | undefined): Measure {
  if (of === null || of === undefined) return { value: 'null', unit: 'null', claims: '[c.id]' };
  if (of !== 'number') throw badFilter('of', `"${of}" is no number of a claim; expected number`);
  return { value: 'c.number', unit: 'c.unit', claims: '[c.id]' };
}

function checkNumber({ ontology }: GroupedRows, type: EntityType, of: string): void {
  const isNumber = (attribute: Attribute) => conditionOf(ontology, attribute) === 'Number' && !attribute.list;
  const attribute = type.attributes.get(of);
  if (attribute !== undefined && isNumber(attribute)) return;
  const numbers = [...type.attributes.values()].filter(isNumber).map(({ name }) => name);
  const expected = numbers.length > 0 ? `expected ${numbers.join(' or ')}` : `${type.name} has none; leave \`of\` out`;
  throw badFilter('of', `"${of}" is no number of ${type.name}; ${expected}`);
}
