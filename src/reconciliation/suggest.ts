import { parse } from 'graphql';
import { ID } from '../dataset/assertions.ts';
import { askApi } from '../export/api.ts';
import type { Exporting } from '../export/export.ts';
import type { Row } from '../neo4j/graph.ts';
import { codeOf } from '../web-of-data/answer.ts';
import { propertiesOf, wordsOf } from './properties.ts';

const SUGGEST = parse(`query ($text: String!) {
  suggest(text: $text, first: 20) { nodes { description node { __typename id name } } }
}`);
const BY_ID = parse('query ($id: ID!) { node(id: $id) { __typename id ... on Entity { name } } }');

/** Entities whose name begins so, or that have the id. */
export async function suggestedEntities(exporting: Exporting, prefix: string, skip: number): Promise<object[]> {
  if (ID.test(prefix)) {
    const node = (await askApi(exporting, BY_ID, { id: prefix }))['node'] as Row | null;
    if (node !== null && node['__typename'] !== 'Claim') return [shownEntity(node)].slice(skip);
  }
  try {
    const { nodes } = (await askApi(exporting, SUGGEST, { text: prefix }))['suggest'] as {
      nodes: { node: Row; description: string }[];
    };
    return nodes.slice(skip).map(({ node, description }) => ({ ...shownEntity(node), description }));
  } catch (error) {
    if (codeOf(error) === 'BAD_FILTER') return [];
    throw error;
  }
}

const shownEntity = (node: Row) => ({
  id: String(node['id']),
  name: String(node['name']),
  notable: [{ id: String(node['__typename']), name: wordsOf(String(node['__typename'])) }],
});

/** Types and interfaces whose name begins so or has a word that does. */
export function suggestedTypes({ ontology }: Exporting, prefix: string, skip: number): object[] {
  const all = [...ontology.types.values(), ...ontology.interfaces.values()];
  const shown = all.map(({ name, description }) => ({ id: name, name: wordsOf(name), description }));
  return beginning(shown, prefix).slice(skip, skip + SHOWN);
}

/** Properties whose name begins so or has a word that does. */
export function suggestedProperties({ ontology }: Exporting, prefix: string, skip: number): object[] {
  return beginning(propertiesOf(ontology), prefix).slice(skip, skip + SHOWN);
}

const SHOWN = 20;

function beginning<T extends { readonly id: string; readonly name: string }>(all: readonly T[], prefix: string): T[] {
  const wanted = prefix.trim().toLowerCase();
  const rank = ({ id, name }: T): number => {
    if (id.toLowerCase() === wanted || name === wanted) return 0;
    if (id.toLowerCase().startsWith(wanted) || name.startsWith(wanted)) return 1;
    return name.split(' ').some((word) => word.startsWith(wanted)) ? 2 : 3;
  };
  return all.filter((one) => rank(one) < 3).toSorted((a, b) => rank(a) - rank(b));
}
