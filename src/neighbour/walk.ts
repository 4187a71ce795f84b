import { type AsOf, twins } from '../as-of/as-of.ts';
import { clientError, shortened } from '../errors.ts';
import { ofClaimText } from '../filter/edge-condition.ts';
import { periodText } from '../filter/period-condition.ts';
import { allOf, type Fields, givenFields, openScope, type Scope, unknownField, valuesOf } from '../filter/scope.ts';
import { nearestNames } from '../nearest.ts';
import type { Direction, Ontology, Relation } from '../ontology/ontology.ts';

/** The input `WalkWhere`. */
export interface WalkWhere {
  readonly only?: readonly string[] | null;
  readonly without?: readonly string[] | null;
  readonly period?: string | null;
  readonly undated?: 'INCLUDE' | 'EXCLUDE' | null;
  readonly edge?: Fields | null;
}

/** Which edges are walked, as the statements of these rooms take it. */
export interface Walk {
  /** The relationship types, by name. */
  readonly relations: readonly string[];
  /** The place `{{types}}`: the types and, as of another instant, their twins. */
  readonly types: string;
  /** The condition `{{walk}}` on the edge `r`. */
  readonly text: string;
}

/** Reads a `WalkWhere`; values go into `parameters`. Errors: BAD_FILTER with the path. */
export function walkOf(
  ontology: Ontology,
  given: WalkWhere | null | undefined,
  options: {
    readonly asOf: AsOf;
    readonly parameters: Record<string, unknown>;
    /** Only relations that are walked so, as seen from where the walk begins; null for all. */
    readonly direction?: Direction | null;
  },
): Walk {
  const where = given ?? {};
  const symmetric = new Set(symmetricOf(ontology));
  const { direction } = options;
  const relations = relationsOf(ontology, where).filter(
    (type) => !direction || (direction === 'BOTH') === symmetric.has(type),
  );
  if (relations.length === 0)
    throw badWalk(
      'walk',
      'no relation is left to walk; name more in `only` or fewer in `without`, or ask for another direction',
    );
  const scope = openScope(ontology, options.asOf, options.parameters);
  return {
    relations,
    types: relations.map((type) => twins(options.asOf, type)).join('|'),
    text: allOf([...periodTexts(scope, where), ...edgeTexts(scope, where.edge)]),
  };
}

/** The relationship types without a direction. */
export const symmetricOf = (ontology: Ontology): string[] =>
  [...ontology.relations.values()].filter(isSymmetric).map(({ type }) => type);

export const isSymmetric = ({ field, inverse }: Relation): boolean => field === inverse;

/** Sorted, so that equal questions have equal texts of statements. */
function relationsOf(ontology: Ontology, { only, without }: WalkWhere): string[] {
  const all = [...ontology.relations.values()].filter(({ derived }) => !derived).map(({ type }) => type);
  const wanted = only ? typesNamed(ontology, only, 'walk.only') : all;
  const unwanted = new Set(without ? typesNamed(ontology, without, 'walk.without') : []);
  return [...new Set(wanted)].filter((type) => !unwanted.has(type)).sort();
}

const typesNamed = (ontology: Ontology, names: readonly string[], path: string): string[] =>
  valuesOf(names, path).flatMap((name, index) => relationNamed(ontology, String(name), `${path}.${index}`));

/** A type, or a field of either end; a field may stand for several types. */
function relationNamed({ relations }: Ontology, name: string, path: string): string[] {
  if (relations.has(name)) return [name];
  const fitting = [...relations.values()].filter(({ field, inverse }) => field === name || inverse === name);
  if (fitting.length > 0) return fitting.map(({ type }) => type);
  const names = [...relations.values()].flatMap(({ type, field, inverse }) => [type, field, inverse]);
  const candidates = nearestNames(name, names);
  throw badWalk(
    path,
    `"${shortened(name)}" is no relation; expected a relationship type or a field that leads to entities. Nearest: ${candidates.join(', ')}. \`relations\` of this error lists the types`,
    { candidates, relations: [...relations.keys()].sort() },
  );
}

function periodTexts(scope: Scope, { period, undated }: WalkWhere): string[] {
  if (!period) return [];
  const stored = { text: 'r.valid', from: 'r.validFrom', to: 'r.validTo' };
  const dated = periodText(scope, stored, { overlaps: period }, 'walk.period');
  return [undated === 'EXCLUDE' ? dated : `(r.valid IS NULL OR ${dated})`];
}

function edgeTexts(scope: Scope, edge: Fields | null | undefined): string[] {
  if (!edge) return [];
  return givenFields(edge, 'walk.edge').map(([name, value]) => {
    const path = `walk.edge.${name}`;
    const text = ofClaimText(scope, { variable: 'r', name }, value, path);
    if (text === undefined) throw unknownField(path);
    return text;
  });
}

const badWalk = (path: string, message: string, more: Readonly<Record<string, unknown>> = {}) =>
  clientError('BAD_FILTER', `${path}: ${message}.`, { argument: path, ...more });
