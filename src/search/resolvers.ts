import type { GraphQLFieldResolver } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import { sourceOf } from '../filter/scope.ts';
import type { Context } from '../graphql/context.ts';
import { type PageArguments, questionOf, windowOf } from '../graphql/page.ts';
import { type Listing, pageOfList } from '../graphql/page-of-list.ts';
import { groupBy } from '../group-by.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Forms, SearchField } from './forms.ts';
import type { Candidates, Leg, SearchWhere } from './loaders.ts';
import { askedForms, fuzzyQuery, SEARCH_LIMITS, strictQuery } from './question.ts';
import { comparePlaces, type Found, type FoundPlace, placeOf, ranked, type SearchMatch } from './rank.ts';
import { suggestResolver } from './suggestions.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

interface Arguments extends PageArguments {
  readonly text: string;
  readonly in: readonly SearchField[];
  readonly fuzzy: boolean;
  readonly types?: readonly string[] | null;
  readonly namedBy?: string | null;
  readonly dataset?: string | null;
  readonly voice?: readonly string[] | null;
}

/** The root fields `search` and `suggest`. */
export const searchRoot = (ontology: Ontology): ReadonlyMap<string, Resolver> =>
  new Map<string, Resolver>([
    ['search', (_, args, context) => search(ontology, args as unknown as Arguments, context)],
    ['suggest', suggestResolver(ontology)],
  ]);

async function search(ontology: Ontology, args: Arguments, context: Context) {
  const asked = askedForms(args.text);
  const where = whereOf(ontology, args);
  const question = questionOf('search', asked.whole, [...args.in].sort(), args.fuzzy, where, context.asOf);
  const window = windowOf(question, args);
  const { entities, claims } = await candidatesOf(args, asked, where, context);
  const hits = ranked(ontology, [...entities.found, ...claims.found], { asked, fields: args.in });
  const page = pageOfList(listed(hits), window, hitOf);
  context.waves.spend(page.edges.length);
  const bounds = boundsOf([...entities.cut, ...claims.cut]);
  return {
    ...page,
    edges: page.edges.map(({ cursor, node }) => ({ cursor, hit: node })),
    complete: bounds.length === 0,
    bounds,
    facets: facetsOf(hits),
  };
}

function whereOf(ontology: Ontology, args: Arguments): SearchWhere {
  const { types = null, namedBy = null, dataset = null, voice = null } = args;
  if (namedBy !== null) sourceOf({ ontology }, namedBy, 'namedBy');
  return { types, namedBy, dataset, voice };
}

/** What the index gives: of entities by names and descriptions, of claims by their wording; strictly first, then alike. */
async function candidatesOf(args: Arguments, asked: Forms, where: SearchWhere, { loaders }: Context) {
  const legsOf = (fields: readonly SearchField[]): Leg[] =>
    fields
      .filter((field) => args.in.includes(field))
      .flatMap((field) => {
        const fuzzy = args.fuzzy ? fuzzyQuery(field, asked) : null;
        return [
          { name: field, query: strictQuery(field, asked) },
          ...(fuzzy === null ? [] : [{ name: `${field} spelled alike`, query: fuzzy }]),
        ];
      });
  const [ofEntities, ofClaims] = [legsOf(['NAMES', 'DESCRIPTIONS']), legsOf(['CLAIMS'])];
  const [entities, claims] = await Promise.all([
    ofEntities.length > 0 ? loaders.search.entities(ofEntities, where) : NONE,
    ofClaims.length > 0 ? loaders.search.claims(ofClaims, where) : NONE,
  ]);
  return { entities, claims };
}

const NONE: Candidates = { found: [], cut: [] };

const boundsOf = (cut: readonly string[]): string[] =>
  cut.map(
    (leg) =>
      `${leg}: only the first ${SEARCH_LIMITS.candidates} claims in the order of datasets and rows were ranked; search for more words, or keep less.`,
  );

const listed = (rows: readonly Found[]): Listing<Found, FoundPlace> => ({
  rows,
  placeOf,
  compare: comparePlaces,
  placeIn: ([score, claims, id, ...more]) =>
    typeof score === 'number' && typeof claims === 'number' && typeof id === 'string' && more.length === 0
      ? [score, claims, id]
      : null,
});

function hitOf({ id, score, claims, matches }: Found) {
  const [{ how }] = matches;
  const node = (_: unknown, { loaders }: Context) =>
    id.startsWith('claim:') ? loaders.claim.byId(id) : loaders.entity.byId(id);
  return {
    node,
    score,
    how,
    claimCount: claims,
    matchedBy: (_: unknown, { waves }: Context) => {
      waves.spend(matches.length);
      return matches.map(matchShown);
    },
    because: becauseOf(matches.map(({ claimId }) => claimId)),
  };
}

const matchShown = ({ claimId, ...match }: SearchMatch) => ({
  ...match,
  claim: (_: unknown, { loaders }: Context) => loaders.claim.byId(claimId),
});

/** How many of all hits there are of each sort, the most frequent first. */
function facetsOf(hits: readonly Found[]) {
  return {
    types: counted(hits.map(({ type }) => type)).map(([type, count]) => ({ type, count })),
    sources: counted(hits.flatMap(({ sources }) => sources)).map(([id, count]) => ({
      count,
      source: (_: unknown, { loaders }: Context) => loaders.entity.byId(id),
    })),
    fields: counted(hits.map(({ matches: [best] }) => best.in)).map(([field, count]) => ({ in: field, count })),
    ways: counted(hits.map(({ matches: [best] }) => best.how)).map(([how, count]) => ({ how, count })),
  };
}

const counted = (values: readonly string[]): [string, number][] =>
  [...groupBy(values, (value) => value)]
    .map(([value, all]): [string, number] => [value, all.length])
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
