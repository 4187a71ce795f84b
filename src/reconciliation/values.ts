import { parse } from 'graphql';
import { askApi } from '../export/api.ts';
import type { Exporting } from '../export/export.ts';
import type { Row } from '../neo4j/graph.ts';
import { type EntityType, typeOfId } from '../ontology/ontology.ts';
import { addressOf } from '../rdf/address.ts';
import { atOf } from '../web-of-data/claim-part.ts';

/** One value of a property: text, a number, or an entity. */
export interface PropertyValue {
  readonly value: string | number | { readonly id: string; readonly name: string };
}

/** What an entity has of a property. */
export interface Had {
  readonly values: readonly PropertyValue[];
  /** A sentence for each claim that gives a value, with its source and place. */
  readonly evidence: readonly string[];
  /** Number of values that there are; more than are shown where a bound was met. */
  readonly total: number;
}

/** The most values of a relation that are given. */
export const MOST_VALUES = 100;
/** So many fields go into one question that its answer stays within what a request may show. */
const FIELDS_AT_ONCE = 100;

/** What entities have of some properties, by id and then by property; what is unknown has nothing. */
export async function valuesOf(
  exporting: Exporting,
  ids: readonly string[],
  properties: readonly string[],
): Promise<Map<string, Map<string, Had>>> {
  const found = new Map<string, Map<string, Had>>();
  const step = Math.max(1, Math.floor(FIELDS_AT_ONCE / Math.max(1, properties.length)));
  for (let at = 0; at < ids.length; at += step) {
    const part = ids.slice(at, at + step);
    const answer = await askApi(exporting, questionOf(exporting, part, properties), {
      ...Object.fromEntries(part.map((id, index) => [`i${index}`, id])),
    });
    part.forEach((id, index) => {
      const row = (answer[`n${index}`] ?? {}) as Row;
      found.set(id, new Map(properties.map((name, place) => [name, hadOf(exporting, row, place)])));
    });
  }
  return found;
}

const CLAIM = `id text predicate value force
  evidence { section paragraph sentence record page source { name } citation { number } }`;

/** Names of fields come from the ontology; of the client there are variables only. */
function questionOf({ ontology }: Exporting, ids: readonly string[], properties: readonly string[]) {
  const fields = ids.map((id, index) => {
    const type = typeOfId(ontology, id);
    const own = type === undefined ? '' : properties.map((name, place) => fieldOf(type, name, place)).join(' ');
    return `n${index}: node(id: $i${index}) { __typename ${type === undefined ? '' : `... on ${type.name} { __typename ${own} }`} }`;
  });
  return parse(`query (${ids.map((_, index) => `$i${index}: ID!`).join(', ')}) { ${fields.join('\n')} }`);
}

function fieldOf(type: EntityType, name: string, place: number): string {
  const attribute = type.attributes.get(name);
  if (attribute !== undefined) {
    const shape = attribute.scalar === 'Period' ? ' { edtf }' : '';
    return `a${place}: ${name}${shape} c${place}: ${name}Claims { nodes { ${CLAIM} } }`;
  }
  if (!type.relations.has(name)) return '';
  return `r${place}: ${name}(first: ${MOST_VALUES}) { totalCount edges { node { id name } claim { ${CLAIM} } } }`;
}

function hadOf({ base }: Exporting, row: Row, place: number): Had {
  const relation = row[`r${place}`] as { totalCount: number; edges: { node: Row; claim: Row }[] } | undefined;
  if (relation !== undefined) {
    const entities = relation.edges.map(({ node }) => ({ id: String(node['id']), name: String(node['name']) }));
    const values = [...new Map(entities.map((one) => [one.id, { value: one }])).values()];
    const evidence = relation.edges.map(({ claim }) => sentenceOf(base, claim));
    return { values, evidence, total: relation.totalCount };
  }
  const claims = (row[`c${place}`] as { nodes: Row[] } | undefined)?.nodes ?? [];
  const values = shownIn(row[`a${place}`]).map((value) => ({ value }));
  return { values, evidence: claims.map((claim) => sentenceOf(base, claim)), total: values.length };
}

function shownIn(given: unknown): (string | number)[] {
  if (given === null || given === undefined) return [];
  if (Array.isArray(given)) return given.flatMap(shownIn);
  if (typeof given === 'object' && 'edtf' in given) return [String(given.edtf)];
  return [typeof given === 'number' ? given : String(given)];
}

function sentenceOf(base: string, claim: Row): string {
  const places = (claim['evidence'] as Row[]).map((one) => {
    const source = one['source'] as { readonly name: string } | null;
    return [source?.name, atOf(one)].filter(Boolean).join(', ');
  });
  const force = claim['force'] === 'ASSERTED' ? '' : ` [${String(claim['force']).toLowerCase()}]`;
  return `${String(claim['text'])}${force} – ${places.join('; ')} <${addressOf(base, String(claim['id']))}>`;
}
