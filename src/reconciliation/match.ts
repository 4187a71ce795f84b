import { GraphQLError, parse } from 'graphql';
import { ID } from '../dataset/assertions.ts';
import { fold } from '../entity/fold.ts';
import { askApi } from '../export/api.ts';
import type { Exporting } from '../export/export.ts';
import type { Row } from '../neo4j/graph.ts';
import { typeNamed } from '../ontology/ontology.ts';
import { checkProperty, typesNamed, wordsOf } from './properties.ts';
import type { MatchQuery } from './question.ts';
import { type PropertyValue, valuesOf } from './values.ts';

/** An entity that may be meant, with what its score is made of. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
}

const SEARCH = parse(`query ($text: String!, $types: [EntityType!], $first: Int!) {
  search(text: $text, in: [NAMES], types: $types, first: $first) {
    nodes { score how claimCount node { __typename id ... on Entity { name } } matchedBy { text } }
  }
}`);

const BY_ID = parse('query ($id: ID!) { node(id: $id) { __typename id ... on Entity { name } } }');

/** The entities that may be meant by a query, the best first. Errors: BAD_REQUEST for types and properties that are unknown. */
export async function candidatesOf(exporting: Exporting, query: MatchQuery): Promise<Candidate[]> {
  const { ontology } = exporting;
  const types = query.types.length === 0 ? undefined : typesNamed(ontology, query.types).map(({ name }) => name);
  for (const { pid } of query.properties) checkProperty(ontology, pid);
  const found = await foundBy(exporting, query, types);
  const agreeing = await agreementOf(exporting, query, found);
  const candidates = found.map((one) => ({ ...one, agrees: agreeing.get(one.id) ?? [] }));
  const certain = candidates.filter(({ way, agrees }) => way === 'EXACT' && agrees.every(Boolean));
  return candidates
    .map((one): Candidate => {
      const { id, name, type, how, claims, score, agrees } = one;
      return {
        id,
        name,
        description: [wordsOf(type), how].filter(Boolean).join(' · '),
        score: scoreOf(score, agrees),
        match: certain.length === 1 && certain[0] === one,
        type: [{ id: type, name: wordsOf(typeNamed(ontology, type).name) }],
        features: [
          { id: 'name', value: score },
          { id: 'exact', value: one.way === 'EXACT' },
          { id: 'claims', value: claims },
          ...query.properties.map(({ pid }, index) => ({ id: `property:${pid}`, value: agrees[index] ?? false })),
        ],
      };
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, query.limit);
}

interface FoundByName {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly way: string;
  /** The text by which it is found, where that is not its name. */
  readonly how: string;
  readonly claims: number;
  /** Nearness of the name, 0 to 100. */
  readonly score: number;
}

/** The score of a name that is the same as that under which the entity is shown. */
const BEST = 593;
const LOOKED_AT = 25;

async function foundBy(
  exporting: Exporting,
  { text, limit }: MatchQuery,
  types: readonly string[] | undefined,
): Promise<FoundByName[]> {
  if (ID.test(text)) {
    const node = (await askApi(exporting, BY_ID, { id: text }))['node'] as Row | null;
    if (node !== null && node['__typename'] !== 'Claim') return [withId(node)];
  }
  try {
    const first = Math.min(100, Math.max(limit, LOOKED_AT));
    const given = { text, first, ...(types === undefined ? {} : { types }) };
    const { nodes } = (await askApi(exporting, SEARCH, given))['search'] as { nodes: Row[] };
    return nodes.map(foundIn);
  } catch (error) {
    // A cell without a letter or with a whole page of them names nothing.
    if (error instanceof GraphQLError && error.extensions['argument'] === 'text') return [];
    throw error;
  }
}

const withId = (node: Row): FoundByName => ({
  id: String(node['id']),
  name: String(node['name']),
  type: String(node['__typename']),
  way: 'EXACT',
  how: '',
  claims: 0,
  score: 100,
});

function foundIn(hit: Row): FoundByName {
  const { node, score, how, claimCount, matchedBy } = hit as Row & { node: Row; matchedBy: { text: string }[] };
  const name = String(node['name']);
  const text = matchedBy[0]?.text ?? name;
  return {
    id: String(node['id']),
    name,
    type: String(node['__typename']),
    way: String(how),
    how: text === name ? '' : `also ${text}`,
    claims: Number(claimCount),
    score: Math.min(100, Math.round((Number(score) / BEST) * 100)),
  };
}

/** Properties count for three tenths, where some are given. */
const scoreOf = (name: number, agrees: readonly boolean[]): number =>
  agrees.length === 0 ? name : Math.round(0.7 * name + 30 * (agrees.filter(Boolean).length / agrees.length));

/** Of each candidate, whether it has what is asked of each property. */
async function agreementOf(
  exporting: Exporting,
  { properties }: MatchQuery,
  found: readonly FoundByName[],
): Promise<Map<string, boolean[]>> {
  if (properties.length === 0) return new Map();
  const ids = found.map(({ id }) => id);
  const values = await valuesOf(exporting, ids, [...new Set(properties.map(({ pid }) => pid))]);
  return new Map(
    ids.map((id) => [
      id,
      properties.map(({ pid, wanted }) => {
        const had = values.get(id)?.get(pid)?.values ?? [];
        return wanted.some((text) => had.some((value) => isSame(value, text)));
      }),
    ]),
  );
}

/** An entity is named by its id or its name; a period by what it begins with, such as its year. */
function isSame({ value }: PropertyValue, wanted: string): boolean {
  if (typeof value === 'object') return value.id === wanted || fold(value.name) === fold(wanted);
  if (typeof value === 'number') return value === Number(wanted);
  return fold(value) === fold(wanted) || (/^\d{4}/.test(value) && /^\d{4}/.test(wanted) && value.startsWith(wanted));
}
