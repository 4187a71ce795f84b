import type { AsOf } from '../as-of/as-of.ts';
import { groupBy } from '../group-by.ts';
import type { Row } from '../neo4j/graph.ts';
import { type Ontology, typeNamed } from '../ontology/ontology.ts';
import { rounded } from '../rounded.ts';
import { denyingSteps, namersOf } from './matrix.ts';
import { isAsserted, stepsOf } from './ways.ts';

export interface Gap {
  readonly entity: Row;
  readonly field: string;
  readonly kind: 'ATTRIBUTE' | 'RELATION';
  readonly state: 'NOT_PRINTED' | 'NOT_STATED' | 'NOT_READ';
  readonly expectedness: number;
  readonly filledCount: number;
  readonly typeCount: number;
  readonly claimCount: number;
  readonly score: number;
}

/** All entities of the types asked for, and what is read of them. */
export interface World {
  readonly entities: readonly Row[];
  readonly steps: ReadonlyMap<string, { readonly steps: ReadonlySet<string>; readonly claimCount: number }>;
  readonly readInFull: ReadonlySet<string>;
}

/** Which gaps are asked for. */
export interface Wanted {
  readonly keeps: (row: Row) => boolean;
  readonly fields: ReadonlySet<string> | null;
  readonly states: readonly string[] | null;
}

interface Language {
  readonly ontology: Ontology;
  readonly asOf: AsOf;
}

const BASE = { NOT_PRINTED: 2, NOT_STATED: 1, NOT_READ: 0 } as const;
/** As many claims about an entity make half of the weight that claims can give. */
const HALF = 5;

/** The gaps in their order: score, then id, then field. */
export function gapsOf(language: Language, world: World, wanted: Wanted): Gap[] {
  const byType = groupBy(world.entities, (row) => String(row['type']));
  return [...byType]
    .flatMap(([type, entities]) =>
      fieldsOf(language, type, wanted.fields).flatMap((field) => gapsIn(field, entities, world, wanted)),
    )
    .filter(({ state }) => wanted.states?.includes(state) ?? true)
    .sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
}

/** Where a gap stands in the order. */
export type GapPlace = readonly [score: number, id: string, field: string];

export const placeOf = ({ score, entity, field }: Gap): GapPlace => [score, String(entity['id']), field];

/** The higher score first, then by id, then by field. */
export function comparePlaces([score, id, field]: GapPlace, [otherScore, otherId, otherField]: GapPlace): number {
  const [one, other] = id === otherId ? [field, otherField] : [id, otherId];
  return otherScore - score || (one < other ? -1 : Number(one > other));
}

/** A field of a type: whether an entity has it, and whether a source denies it. */
interface Field {
  readonly name: string;
  readonly kind: Gap['kind'];
  readonly leading: readonly string[];
  readonly denying: readonly string[];
}

/** The fields that are asked for; without any, all that claims may fill. What the service derives is looked at where it is named. */
function fieldsOf({ ontology, asOf }: Language, type: string, asked: Wanted['fields']): Field[] {
  const { attributes, relations } = typeNamed(ontology, type);
  const all: Field[] = [
    ...[...attributes.keys()].map((name) => ({ name, kind: 'ATTRIBUTE' as const, leading: [], denying: [] })),
    ...[...relations.values()]
      .filter(({ name, relation }) => isAsserted(relation) || (relation.derived && asked?.has(name)))
      .map((field) => ({
        name: field.name,
        kind: 'RELATION' as const,
        leading: stepsOf(asOf, field, field.relation),
        denying: denyingSteps(ontology, asOf, field),
      })),
  ];
  return all.filter(({ name }) => asked?.has(name) ?? true);
}

function gapsIn(field: Field, entities: readonly Row[], world: World, wanted: Wanted): Gap[] {
  const has = (row: Row, steps: readonly string[]) => {
    const own = world.steps.get(String(row['id']))?.steps;
    return steps.some((step) => own?.has(step));
  };
  const isFilled = (row: Row) =>
    field.kind === 'RELATION' ? has(row, field.leading) : row[field.name] !== undefined && row[field.name] !== null;
  const filledCount = entities.filter(isFilled).length;
  const missing = entities.filter((row) => wanted.keeps(row) && !isFilled(row) && !has(row, field.denying));
  return missing.flatMap((entity) => {
    const state = stateOf(entity, field, world.readInFull);
    // What no entity of the type has is not expected of one, unless a source says that it leaves it out.
    if (filledCount === 0 && state !== 'NOT_PRINTED') return [];
    const claimCount = world.steps.get(String(entity['id']))?.claimCount ?? 0;
    const expectedness = rounded(filledCount / entities.length, 6);
    const score = rounded(BASE[state] + (filledCount / entities.length) * (claimCount / (claimCount + HALF)), 6);
    const { name, kind } = field;
    return [
      { entity, field: name, kind, state, expectedness, filledCount, typeCount: entities.length, claimCount, score },
    ];
  });
}

function stateOf(row: Row, { name, kind }: Field, readInFull: ReadonlySet<string>): Gap['state'] {
  const leftOut = (row['notPrinted'] ?? []) as readonly string[];
  if (kind === 'ATTRIBUTE' && leftOut.includes(name)) return 'NOT_PRINTED';
  return namersOf(row).some((source) => readInFull.has(source)) ? 'NOT_STATED' : 'NOT_READ';
}
