import type { GraphQLFieldResolver } from 'graphql';
import type { AsOf } from '../as-of/as-of.ts';
import { evidenceOf } from '../evidence/resolvers.ts';
import { betweenText } from '../filter/beyond.ts';
import { asksRank, claimConditionText } from '../filter/claim-condition.ts';
import { keysOf, type OrderKey } from '../filter/key.ts';
import { allOf, type Fields } from '../filter/scope.ts';
import type { Context } from '../graphql/context.ts';
import {
  type PageArguments,
  type PageWindow,
  pageOf,
  placeOf,
  questionOf,
  selectedFields,
  windowOf,
  writeCursor,
} from '../graphql/page.ts';
import type { Row } from '../neo4j/graph.ts';
import { type Ontology, typeOfId } from '../ontology/ontology.ts';
import { periodOf } from '../time/period.ts';
import { type ClaimRecord, splitRole } from './claim.ts';
import type { ClaimLoaders, ClaimQuestion } from './loaders.ts';
import { wordingOf } from './wording.ts';

type ClaimResolver = GraphQLFieldResolver<ClaimRecord, Context>;

/** Resolvers of the fields of a claim that are not stored as they are shown. */
export function claimResolvers(ontology: Ontology): Map<string, ClaimResolver> {
  const entity = (id: string | undefined, { loaders }: Context) => (id === undefined ? null : loaders.entity.byId(id));
  return new Map<string, ClaimResolver>([
    ['subject', ({ subject }, _, context) => entity(subject, context)],
    ['object', ({ object }, _, context) => entity(object, context)],
    ['speaker', ({ speaker }, _, context) => entity(speaker, context)],
    [
      'splitOffFrom',
      ({ splitOffFrom, dataset }, _, { loaders }) =>
        splitOffFrom === undefined ? null : loaders.claim.byNotation(splitOffFrom, dataset),
    ],
    ['source', ({ source }, _, context) => entity(source, context)],
    ['pair', ({ pair }, _, context) => entity(pair, context)],
    ['text', (claim, _, context) => sentenceOf(ontology, claim, context)],
    ['roles', ({ roles }) => roles.map((role) => roleOf(ontology, role))],
    ['valid', ({ valid }) => periodOf(valid)],
    ['recordedAt', ({ recordedAt }) => new Date(recordedAt ?? 0)],
    ['evidence', (claim) => [evidenceOf(claim)]],
  ]);
}

/** What a claim says, in a sentence of our own. */
export async function sentenceOf(ontology: Ontology, claim: ClaimRecord, { loaders }: Context): Promise<string> {
  if (claim.text !== undefined) return claim.text;
  const nameOf = async (id: string | undefined) =>
    id === undefined ? '' : String((await loaders.entity.byId(id))?.['name'] ?? id);
  const [subject, object] = await Promise.all([nameOf(claim.subject), nameOf(claim.object)]);
  return wordingOf(ontology, claim, { subject, object });
}

function roleOf(ontology: Ontology, role: string) {
  const { name, value } = splitRole(role);
  const isEntity = typeOfId(ontology, value) !== undefined;
  return {
    name,
    value: isEntity ? null : value,
    entity: isEntity ? (_: unknown, { loaders }: Context) => loaders.entity.byId(value) : null,
  };
}

export interface ClaimArguments extends PageArguments {
  readonly where?: Fields | null;
}

/** The claims about an entity. */
export const claimsOfEntity = (ontology: Ontology): GraphQLFieldResolver<Row, Context> =>
  claimsBelow(ontology, 'about', ({ claim }) => claim.about);

/** The claims of a parent, which a loader reads for all parents at one place of the document. */
export function claimsBelow(
  ontology: Ontology,
  field: string,
  loaderIn: (loaders: Context['loaders']) => ClaimLoaders['about'],
): GraphQLFieldResolver<Row, Context> {
  return async (row, args: ClaimArguments, { loaders, waves, asOf }, info) => {
    const asked = askedOfClaims({ ontology, asOf }, args, field);
    const { claims, total } = await loaderIn(loaders)(String(row['id']), placeOf(info), asked);
    waves.spend(claims.length);
    return { ...connectionOf(claims, asked), totalCount: total };
  };
}

/** The claims of all datasets. */
export function allClaims(ontology: Ontology): GraphQLFieldResolver<unknown, Context> {
  return async (_, args: ClaimArguments, { loaders, waves, asOf }, info) => {
    const asked = askedOfClaims({ ontology, asOf }, args, 'claims');
    const counting = selectedFields(info).has('totalCount');
    const [claims, total] = await Promise.all([
      loaders.claim.page(asked),
      counting ? loaders.claim.count(asked) : null,
    ]);
    waves.spend(claims.length);
    return { ...connectionOf(claims, asked), totalCount: total };
  };
}

const OF_CLAIM = { variable: 'c', owner: 'c', descending: false, optional: false, implied: true };

/** Claims are listed by dataset and row. */
const LISTING: readonly OrderKey[] = [
  { ...OF_CLAIM, name: 'LISTING', property: 'order', number: true },
  { ...OF_CLAIM, name: 'ID', property: 'id', number: false },
];

interface Asked extends ClaimQuestion {
  readonly question: string;
  readonly window: PageWindow;
}

/** What the arguments of a list of claims ask. Errors: BAD_FILTER, BAD_PAGE, BAD_CURSOR. */
export function askedOfClaims(
  { ontology, asOf }: { readonly ontology: Ontology; readonly asOf: AsOf },
  args: ClaimArguments,
  field: string,
): Asked {
  const { where } = args;
  const parameters: Record<string, unknown> = {};
  const question = questionOf(field, where ?? null, asOf);
  const window = windowOf(question, args);
  const { backward } = window;
  const isBounded = (backward ? window.before : window.after) !== null;
  return {
    where: allOf([
      ...(asksRank(where) ? [] : ["c.rank <> 'DEPRECATED'"]),
      ...(where ? [claimConditionText(ontology, where, { variable: 'c', asOf, parameters })] : []),
    ]),
    between: betweenText(LISTING, window, parameters),
    order: keysOf(LISTING, backward).join(', '),
    start: !isBounded ? 'c.order IS NOT NULL' : backward ? 'c.order <= $before0' : 'c.order >= $after0',
    parameters,
    limit: window.length + 1,
    question,
    window,
  };
}

function connectionOf(claims: readonly ClaimRecord[], { question, window }: Asked) {
  const rows = claims.map((node) => ({ node, cursor: writeCursor(question, [node.order, node.id]) }));
  const { edges, pageInfo } = pageOf(rows, window);
  return { edges, pageInfo, nodes: edges.map(({ node }) => node) };
}
