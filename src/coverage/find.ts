import { findEntity } from '../entity/find.ts';
import { clientError } from '../errors.ts';
import { conditionText } from '../filter/condition.ts';
import { badFilter } from '../filter/scope.ts';
import type { Context } from '../graphql/context.ts';
import type { Row } from '../neo4j/graph.ts';
import { fits, type Ontology, typeNamed } from '../ontology/ontology.ts';

/** What a matrix and a list of gaps may look at; more is refused. */
export const COVERAGE_LIMITS = { cells: 5_000, entities: 5_000, named: 1_000, years: 50 } as const;

export interface AxisInput {
  readonly type?: string | null;
  readonly entities?: readonly string[] | null;
  readonly related?: { readonly by: string; readonly to?: string } | null;
  readonly fields?: readonly string[] | null;
}

export interface Axis {
  readonly type: string;
  readonly entities: readonly Row[];
}

export interface Asking {
  readonly ontology: Ontology;
  readonly context: Context;
}

/** The entities of an axis. Errors: BAD_FILTER, UNKNOWN_ENTITY, AMBIGUOUS_ENTITY, QUERY_TOO_EXPENSIVE, with the argument's path. */
export async function readAxis(asking: Asking, input: AxisInput, path: string): Promise<Axis> {
  const type = knownType(asking.ontology, input.type, `${path}.type`);
  const { entities, related } = input;
  if (entities && related) throw badFilter(`${path}.related`, 'give `entities` or `related`, not both');
  if (entities) return { type, entities: await namedEntities(asking, entities, { type, path: `${path}.entities` }) };
  const where = related ? await relatedWhere(asking, type, related, `${path}.related`) : undefined;
  const listed = await listEntities(asking, [type], { conditioned: type, where });
  if (listed.length > COVERAGE_LIMITS.cells)
    throw tooMany(path, 'cells', COVERAGE_LIMITS.cells, `more than ${COVERAGE_LIMITS.cells}`);
  return { type, entities: listed };
}

/** A type or an interface of the ontology. Errors: BAD_FILTER with the names that exist. */
export function knownType(ontology: Ontology, type: string | null | undefined, path: string): string {
  const names = [...ontology.types.keys(), ...ontology.interfaces.keys()];
  if (type && names.includes(type)) return type;
  const came = type ? `"${type.slice(0, 60)}" is no type` : 'no type is given';
  throw badFilter(path, `${came}; expected one of ${names.sort().join(', ')}`);
}

/** Entities by id, code or name, each once, in their order; of a type, where one is given. */
export async function namedEntities(
  { ontology, context }: Asking,
  texts: readonly string[],
  { type, path }: { readonly type?: string; readonly path: string },
): Promise<Row[]> {
  if (texts.length > COVERAGE_LIMITS.named)
    throw badFilter(path, `it has ${texts.length} members; expected at most ${COVERAGE_LIMITS.named}`);
  const fitting = (row: Row) => type === undefined || fits(ontology, String(row['type']), type) || type === 'Entity';
  const found = await Promise.all(texts.map((text) => unambiguous(context, text, fitting)));
  // Only the first that is missing is looked into, so that a list of unknown names costs no more than one.
  const missing = found.indexOf(null);
  if (missing >= 0) throw await refusalOf({ ontology, context }, String(texts[missing]), type, `${path}.${missing}`);
  return [...new Map(found.flatMap((row) => (row === null ? [] : [[row['id'], row]]))).values()];
}

/** All entities of types, by name, up to one more than may be looked at. */
export async function listEntities(
  { ontology, context }: Asking,
  types: readonly string[],
  { conditioned, where }: { readonly conditioned: string; readonly where?: Record<string, unknown> | undefined },
): Promise<readonly Row[]> {
  const { asOf, loaders } = context;
  const parameters: Record<string, unknown> = {};
  const condition = where ? conditionText(ontology, conditioned, where, { variable: 'n', asOf, parameters }) : 'true';
  return await loaders.coverage.entities(types, { where: condition, parameters }, COVERAGE_LIMITS.entities + 1);
}

/** The refusal of what is more than may be looked at. */
export const tooMany = (path: string, limit: string, allowed: number, found: number | string) =>
  clientError(
    'QUERY_TOO_EXPENSIVE',
    `${path}: ${limit} ${found}, allowed ${allowed}; ask for a narrower type or fewer entities.`,
    {
      limit,
      allowed,
      found,
      argument: path,
    },
  );

async function unambiguous({ loaders }: Context, text: string, fitting: (row: Row) => boolean): Promise<Row | null> {
  const direct = text.includes(':') ? await loaders.entity.byId(text) : null;
  if (direct !== null && fitting(direct)) return direct;
  const [only, ...others] = (await loaders.entity.named(text)).filter(fitting);
  return only === undefined || others.length > 0 ? null : (only['entity'] as Row);
}

async function refusalOf({ ontology, context }: Asking, text: string, type: string | undefined, path: string) {
  const concrete = type !== undefined && ontology.types.has(type) ? type : undefined;
  const other = await findEntity(context, text, concrete, path);
  return badFilter(path, `${String(other['id'])} is a ${String(other['type'])}; expected a ${type}`);
}

async function relatedWhere(
  asking: Asking,
  type: string,
  { by, to }: NonNullable<AxisInput['related']>,
  path: string,
): Promise<Record<string, unknown>> {
  const field = typeNamed(asking.ontology, type).relations.get(by);
  if (field === undefined) {
    const names = [...typeNamed(asking.ontology, type).relations.keys()].sort().join(', ');
    throw badFilter(`${path}.by`, `${type} has no such relation; expected one of ${names}`);
  }
  if (to === undefined) return { [by]: { some: {} } };
  const found = await namedEntities(asking, [to], { type: field.target, path: `${path}.to` });
  return { [by]: { some: { id: { in: found.map(({ id }) => String(id)) } } } };
}
