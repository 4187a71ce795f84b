import { type AsOf, twins } from '../as-of/as-of.ts';
import { badFilter } from '../filter/scope.ts';
import {
  concreteTypes,
  fits,
  type Ontology,
  type Relation,
  type RelationField,
  typeNamed,
} from '../ontology/ontology.ts';

/** A way from the type of the rows to that of the columns: one name, and the chains of one or two relations that it stands for. */
export interface Way {
  readonly name: string;
  readonly chains: readonly (readonly RelationField[])[];
}

/** The ways that the client names, or all of so many hops. Errors: BAD_FILTER with the names that exist. */
export function waysBetween(
  ontology: Ontology,
  { from, to }: { readonly from: string; readonly to: string },
  { relations, hops }: { readonly relations?: readonly string[] | null; readonly hops: number },
): Way[] {
  if (hops !== 1 && hops !== 2) throw badFilter('hops', `it is ${hops}; expected 1 or 2`);
  const direct = waysOf(ontology, from, to, 1);
  if (relations === undefined || relations === null) {
    const all = hops === 1 ? direct : [...direct, ...waysOf(ontology, from, to, 2)];
    const asserted = all.filter(({ chains }) => chains.flat().every(({ relation }) => isAsserted(relation)));
    if (asserted.length > 0) return asserted;
    const advice =
      hops === 1 ? '; ask with hops: 2, or for a way through an inner entity such as usedBy.presentIn' : '';
    throw badFilter('relations', `no relation of ${from} leads to ${to}${advice}`);
  }
  const two = relations.some((name) => name.includes('.')) ? waysOf(ontology, from, to, 2) : [];
  return [...new Set(relations)].map((name, index) => {
    const known = name.includes('.') ? two : direct;
    const way = known.find((one) => one.name === name);
    if (way !== undefined) return way;
    const near = name.includes('.') ? alike(two, name) : direct;
    throw badFilter(`relations.${index}`, `no such way leads from ${from} to ${to}; expected one of ${named(near)}`);
  });
}

/** All fields of relations that entities of a type may have, those of its concrete types included. */
function relationFieldsOf(ontology: Ontology, type: string): RelationField[] {
  const types = [typeNamed(ontology, type), ...concreteTypes(ontology, type).map((name) => typeNamed(ontology, name))];
  const fields = types.flatMap(({ relations }) => [...relations.values()]);
  return [...new Map(fields.map((field) => [`${field.name} ${stepOf(field)}`, field])).values()];
}

/** What claims assert, and what says that something is there: neither what the service derives nor what denies. */
export const isAsserted = (relation: Relation): boolean => !relation.derived && relation.negates === undefined;

/** The relation whose claims deny those of another. */
export const negationOf = (ontology: Ontology, relation: Relation): Relation | undefined =>
  [...ontology.relations.values()].find(({ negates }) => negates === relation.type);

/** A relation in a direction as the statements name it, such as `OUT USES`; one without direction has two, and the past has its own. */
export function stepsOf(asOf: AsOf, { direction }: Pick<RelationField, 'direction'>, { type }: Relation): string[] {
  const directions = direction === 'BOTH' ? ['OUT', 'IN'] : [direction];
  return directions.flatMap((one) => typesOf(asOf, [type]).map((name) => `${one} ${name}`));
}

/** The types of edges of relations, those of the past where it is asked for. */
export const typesOf = (asOf: AsOf, types: readonly string[]): string[] =>
  [...new Set(types)].flatMap((type) => twins(asOf, type).split('|'));

const stepOf = ({ direction, relation }: RelationField): string => `${direction} ${relation.type}`;

function waysOf(ontology: Ontology, from: string, to: string, hops: 1 | 2): Way[] {
  const leads = ({ target }: RelationField) => meet(ontology, target, to);
  const starts = relationFieldsOf(ontology, from);
  const chains =
    hops === 1
      ? starts.filter(leads).map((field) => [field])
      : starts.flatMap((first) =>
          relationFieldsOf(ontology, first.target)
            .filter(leads)
            .map((second) => [first, second]),
        );
  const byName = new Map<string, Map<string, RelationField[]>>();
  for (const chain of chains) {
    const name = chain.map((field) => field.name).join('.');
    const same = byName.get(name) ?? new Map<string, RelationField[]>();
    byName.set(name, same.set(chain.map(stepOf).join('/'), chain));
  }
  return [...byName].map(([name, all]) => ({ name, chains: [...all.values()] }));
}

/** Whether an entity may be of both types. */
const meet = (ontology: Ontology, one: string, other: string): boolean =>
  concreteTypes(ontology, one).some((type) => fits(ontology, type, other));

const SHOWN = 40;

/** Of ways of two relations there are many: those that begin alike, where there are any. */
function alike(ways: readonly Way[], name: string): readonly Way[] {
  const start = name.slice(0, name.indexOf('.') + 1);
  const near = ways.filter((way) => way.name.startsWith(start));
  return near.length > 0 ? near : ways;
}

function named(ways: readonly Way[]): string {
  const names = ways.map(({ name }) => name).sort();
  if (names.length === 0) return 'none: give a way of two relations joined by a point';
  const rest = names.length - SHOWN;
  return names.slice(0, SHOWN).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
