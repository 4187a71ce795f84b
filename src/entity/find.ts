import { distance } from 'fastest-levenshtein';
import type { GraphQLResolveInfo } from 'graphql';
import { clientError, shortened } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import type { NamedEntity } from '../graphql/named-entities.ts';
import type { Row } from '../neo4j/graph.ts';
import { lookupField } from '../ontology/expand-schema.ts';
import { type Ontology, typeOfId } from '../ontology/ontology.ts';
import { formsOf } from '../search/forms.ts';
import { fold } from './fold.ts';

const CANDIDATES = 5;
const LONGEST = 200;

/**
 * An entity by id, code or unambiguous name; of a type, where one is given. Errors: UNKNOWN_ENTITY and AMBIGUOUS_ENTITY,
 * both with candidates and the path of the argument.
 */
export async function findEntity(
  context: Context,
  text: string,
  type: string | undefined,
  argument: string,
): Promise<Row> {
  const { loaders } = context;
  const ofType = (row: Row) => fitsType(row, type);
  const direct = text.includes(':') ? await loaders.entity.byId(text) : null;
  if (direct !== null && ofType(direct)) return direct;
  const found = await loaders.entity.named(text);
  const fitting = found.filter(ofType);
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined) return only['entity'] as Row;
  if (fitting.length > 1) throw ambiguous(shortened(text), idsOf(fitting), argument);
  throw await refusalOf(context, { text, type, argument }, direct === null ? found : [direct]);
}

interface Asked {
  readonly text: string;
  readonly type: string | undefined;
  readonly argument: string;
}

/** Why nothing fits: what the text means is of another type, became known later, or is not there. */
async function refusalOf(context: Context, { text, type, argument }: Asked, others: readonly Row[]) {
  const [other] = others;
  const isById = text === other?.['id'];
  const near = isById ? [] : idsOf(await nearest(context, text, (row) => fitsType(row, type)));
  if (other !== undefined && others.length === 1) {
    const came = `"${shortened(text)}"${isById ? '' : ` (${other['id']})`} is of type ${other['type']}`;
    const expected = `expected one of type ${type}; \`${lookupField(String(other['type']))}\` finds it.`;
    return unknown(came, { expected, candidates: near, argument });
  }
  const later = context.asOf.knownAt === null ? '' : await knownLater(context, text, type);
  return unknown(`${type === undefined ? 'Nothing' : `No ${type}`} is known by "${shortened(text)}"`, {
    expected: `expected an id, a code or a name.${later}`,
    candidates: [...new Set([...idsOf(others), ...near])],
    argument,
  });
}

/**
 * Refuses ids that no entity has or ever had: as conditions they would find nothing and say nothing of it. Errors:
 * UNKNOWN_ENTITY with candidates and the path.
 */
export async function refuseNeverKnown(
  context: Context,
  ontology: Ontology,
  named: readonly NamedEntity[],
  info: GraphQLResolveInfo,
): Promise<void> {
  const [wrong] = await context.neverKnown(named, info);
  if (wrong === undefined) return;
  const { id, path } = wrong;
  const type = typeOfId(ontology, id)?.name;
  const near = idsOf(await nearest(context, id, (row) => fitsType(row, type)));
  // Of sources there are few: who names none of them is told those of the datasets.
  const isSource = type === 'Source' || path === 'sources';
  const sources =
    isSource && near.length === 0 ? (await context.loaders.allDatasets()).map(({ source }) => source) : [];
  throw unknown(`${path}: no entity has or ever had the id "${shortened(id)}"`, {
    expected: 'expected one such as country:KZ (`entity` finds it by name).',
    candidates: [...near, ...new Set(sources)],
    argument: path,
  });
}

interface Told {
  readonly expected: string;
  readonly candidates: readonly string[];
  readonly argument: string;
}

function unknown(came: string, { expected, candidates, argument }: Told) {
  const hint = candidates.length > 0 ? ` Did you mean ${candidates.join(', ')}?` : '';
  return clientError('UNKNOWN_ENTITY', `${came}; ${expected}${hint}`, { candidates, argument });
}

const ambiguous = (text: string, candidates: readonly string[], argument: string) =>
  clientError('AMBIGUOUS_ENTITY', `"${text}" may mean ${candidates.join(', ')}; ask by id.`, { candidates, argument });

/** What became known after the instant that is asked for. */
async function knownLater({ loaders, asOf }: Context, text: string, type: string | undefined): Promise<string> {
  const rows = await loaders.entity.firstKnown(text);
  const later = rows.filter((row) => Number(row['since']) > (asOf.knownAt ?? 0) && fitsType(row, type));
  const told = later.map(({ id, since }) => `${id} at ${new Date(Number(since)).toISOString()}`);
  return told.length === 0 ? '' : ` It became known only after the \`knownAt\` that is asked for: ${told.join(', ')}.`;
}

const fitsType = (row: Row, type: string | undefined): boolean => type === undefined || row['type'] === type;

const idsOf = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ id }) => String(id)))];

/** Entities of whose names a word is spelled like one of this text, the most alike first. */
async function nearest({ loaders }: Context, text: string, fits: (row: Row) => boolean): Promise<Row[]> {
  // No name is longer: what goes on for thousands of letters is nobody's slip.
  const wanted = fold(text.slice(text.indexOf(':') + 1).slice(0, LONGEST));
  if (formsOf(wanted).words.length === 0) return [];
  const rows = (await loaders.entity.similar(wanted)).filter(fits);
  const near = rows.toSorted((a, b) => distance(wanted, String(a['key'])) - distance(wanted, String(b['key'])));
  return [...new Map(near.map((row) => [row['id'], row])).values()].slice(0, CANDIDATES);
}
