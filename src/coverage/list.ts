import { becauseOf } from '../claim/because.ts';
import { badFilter } from '../filter/scope.ts';
import { type PageArguments, questionOf, windowOf } from '../graphql/page.ts';
import { type Listing, pageOfList } from '../graphql/page-of-list.ts';
import type { Row } from '../neo4j/graph.ts';
import { concreteTypes, typeNamed } from '../ontology/ontology.ts';
import { feedingFor } from './because.ts';
import { type Asking, COVERAGE_LIMITS, knownType, listEntities, namedEntities, tooMany } from './find.ts';
import { comparePlaces, type Gap, type GapPlace, gapsOf, placeOf } from './gaps.ts';
import { sourcesReadInFull } from './matrix.ts';
import { typesOf } from './ways.ts';

export interface GapArguments extends PageArguments {
  readonly type?: string | null;
  readonly about?: readonly string[] | null;
  readonly fields?: readonly string[] | null;
  readonly states?: readonly string[] | null;
}

/** The ranked list of what is missing. */
export async function gaps(asking: Asking, args: GapArguments) {
  const { first, last, after, before, ...asked } = args;
  const { ontology, context } = asking;
  const window = windowOf(questionOf('gaps', asked, context.asOf), args);
  if (asked.type) knownType(ontology, asked.type, 'type');
  const about = asked.about ? await aboutOf(asking, asked) : null;
  const types = typesAsked(asking, asked, about);
  const fields = fieldsAsked(asking, types, asked.fields);
  const { all, datasets, steps } = await readEntities(asking, types);
  const ids = about && new Set(about.map(({ id }) => id));
  const found = gapsOf(
    { ontology, asOf: context.asOf },
    { entities: all, steps, readInFull: sourcesReadInFull(datasets) },
    { keeps: (row) => ids === null || ids.has(row['id']), fields, states: asked.states ?? null },
  );
  const page = pageOfList(listed(found), window, (gap) => ({
    ...gap,
    because: () => becauseFor(asking, gap, sourcesReadInFull(datasets)),
  }));
  context.waves.spend(page.edges.length);
  return page;
}

const listed = (rows: readonly Gap[]): Listing<Gap, GapPlace> => ({
  rows,
  placeOf,
  compare: comparePlaces,
  placeIn: ([score, id, field, ...more]) =>
    typeof score === 'number' && typeof id === 'string' && typeof field === 'string' && more.length === 0
      ? [score, id, field]
      : null,
});

function aboutOf(asking: Asking, { about, type }: Pick<GapArguments, 'about' | 'type'>): Promise<Row[]> {
  return namedEntities(asking, about ?? [], { ...(type ? { type } : {}), path: 'about' });
}

/** The types whose entities are read: also those of which none is asked about, since what is expected shows in the others. */
function typesAsked(
  { ontology }: Asking,
  { type }: Pick<GapArguments, 'type'>,
  about: readonly Row[] | null,
): string[] {
  if (about !== null) return [...new Set(about.map((row) => String(row['type'])))].sort();
  return [...concreteTypes(ontology, knownType(ontology, type, 'type'))];
}

function fieldsAsked({ ontology }: Asking, types: readonly string[], names: readonly string[] | null | undefined) {
  if (!names) return null;
  const known = types.flatMap((type) => {
    const { attributes, relations } = typeNamed(ontology, type);
    return [...attributes.keys(), ...relations.keys()];
  });
  const wrong = names.findIndex((name) => !known.includes(name));
  if (wrong >= 0) {
    const expected = [...new Set(known)].sort().join(', ');
    throw badFilter(`fields.${wrong}`, `no such attribute or relation; expected some of ${expected}`);
  }
  return new Set(names);
}

async function readEntities(asking: Asking, types: readonly string[]) {
  const { ontology, context } = asking;
  const { loaders, asOf } = context;
  const [all, datasets] = await Promise.all([
    listEntities(asking, types, { conditioned: 'Entity' }),
    loaders.datasets(),
  ]);
  if (all.length > COVERAGE_LIMITS.entities)
    throw tooMany('type', 'entities', COVERAGE_LIMITS.entities, `more than ${COVERAGE_LIMITS.entities}`);
  const relations = types.flatMap((type) => [...typeNamed(ontology, type).relations.values()]);
  const names = [...new Set(relations.map(({ relation }) => relation.type))].sort();
  const steps = await loaders.coverage.steps(
    all.map(({ id }) => String(id)),
    typesOf(asOf, names),
  );
  return { all, datasets, steps };
}

async function becauseFor(asking: Asking, gap: Gap, readInFull: ReadonlySet<string>) {
  if (gap.state === 'NOT_PRINTED') return becauseOf(await feedingFor(asking, gap.entity, gap.field));
  const claims = await asking.context.loaders.coverage.speaking(String(gap.entity['id']));
  return becauseOf(claims.filter(({ source }) => readInFull.has(source)).map(({ id }) => id));
}
