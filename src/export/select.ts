import { isInterfaceType, isObjectType, parse } from 'graphql';
import { badRequest } from '../errors.ts';
import type { Row } from '../neo4j/graph.ts';
import { listField } from '../ontology/expand-schema.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { type Api, askApi } from './api.ts';
import { type ConnectionQuery, connectionQuery, pagesOf } from './connection.ts';
import { flowBetween } from './flow.ts';
import type { Cut, Flow, Table } from './net.ts';
import type { ExportQuestion } from './question.ts';

/** The entities that were asked for, in the order in which they are shown; null for the whole graph. */
export interface Selection {
  readonly ids: readonly string[] | null;
  readonly cuts: readonly Cut[];
  /** The rows of the query, where they are what is shown. */
  readonly table?: Table;
  /** The figures, where they are what is shown. */
  readonly flow?: Flow;
}

/** The most entities that are chosen one by one; the whole graph has no bound. */
const MOST_CHOSEN = 100_000;
const ALIASES = 100;

/** Asks the API which entities are meant, so that names, conditions and errors are those of its fields. */
export async function selectionOf(
  api: Api,
  ontology: Ontology,
  question: ExportQuestion,
  asOf: unknown,
): Promise<Selection> {
  const { types } = question;
  const selection = await chosenBy(api, ontology, question, asOf);
  if (selection.ids === null || types === undefined) return selection;
  const prefixes = new Set(types.map((type) => `${ontology.types.get(type)?.prefix}:`));
  return { ...selection, ids: selection.ids.filter((id) => prefixes.has(id.slice(0, id.indexOf(':') + 1))) };
}

async function chosenBy(api: Api, ontology: Ontology, question: ExportQuestion, asOf: unknown): Promise<Selection> {
  const { ids, indicator, around, of, query } = question;
  if (indicator !== undefined) return flowSelection(api, question, asOf);
  if (ids !== undefined) return named(api, ids, asOf);
  if (around !== undefined) return surrounding(api, question, asOf);
  if (of !== undefined) return chosen(api, ofType(api, ontology, of), asOf);
  if (query !== undefined) return chosen(api, connectionQuery(api, query, idsOf(api)), asOf);
  return { ids: null, cuts: [] };
}

async function flowSelection(api: Api, question: ExportQuestion, asOf: unknown): Promise<Selection> {
  const flow = await flowBetween(api, question, asOf);
  return { ids: [...new Set([...flow.countries, ...flow.figures.map(({ id }) => id)])], cuts: [], flow };
}

async function named(api: Api, texts: readonly string[], asOf: unknown): Promise<Selection> {
  const found = new Set<string>();
  for (let at = 0; at < texts.length; at += ALIASES) {
    const part = texts.slice(at, at + ALIASES);
    const declared = part.map((_, index) => `$t${index}: String!`).join(', ');
    const fields = part.map((_, index) => `e${index}: entity(id: $t${index}, asOf: $asOf) { id }`).join(' ');
    const variables = Object.fromEntries(part.map((text, index) => [`t${index}`, text]));
    const answer = await askApi(api, parse(`query ($asOf: AsOf, ${declared}) { ${fields} }`), { ...variables, asOf });
    for (const entity of Object.values(answer)) found.add(String((entity as Row)['id']));
  }
  return { ids: [...found], cuts: [] };
}

const SCENE = parse(`query ($around: SceneAround, $walk: WalkWhere, $types: [EntityType!], $asOf: AsOf) {
  scene(around: $around, walk: $walk, types: $types, maxNodes: 2000, maxLinks: 1, asOf: $asOf) {
    nodes { id } cuts { what bound total reason }
  }
}`);

async function surrounding(api: Api, { around, walk, types }: ExportQuestion, asOf: unknown): Promise<Selection> {
  const variables = { around, ...(Object.keys(walk).length > 0 ? { walk } : {}), ...(types ? { types } : {}), asOf };
  const scene = (await askApi(api, SCENE, variables))['scene'] as { nodes: Row[]; cuts: Cut[] };
  return {
    ids: scene.nodes.map(({ id }) => String(id)),
    cuts: scene.cuts.filter(({ what }) => what === 'NODES').map((cut) => ({ ...cut })),
  };
}

async function chosen(api: Api, query: ConnectionQuery, asOf: unknown): Promise<Selection> {
  const ids = new Set<string>();
  let total = 0;
  let seen = 0;
  for await (const page of pagesOf(api, query, asOf)) {
    total = page.total;
    seen += page.rows.length;
    for (const row of page.rows) for (const id of idsIn(row)) ids.add(id);
    if (ids.size >= MOST_CHOSEN) break;
  }
  return { ids: [...ids].slice(0, MOST_CHOSEN), cuts: seen < total ? [rowsCut(query, seen, total)] : [] };
}

const rowsCut = ({ onePage }: ConnectionQuery, bound: number, total: number): Cut => ({
  what: 'ROWS',
  bound,
  total,
  reason: onePage
    ? 'The query asks for one page; leave out first, last, after and before for all of them.'
    : `An export chooses at most ${MOST_CHOSEN} entities; leave out the choice for the whole graph, or narrow it.`,
});

/** The list of a type as a query of its own. */
function ofType(api: Api, ontology: Ontology, { type, where }: NonNullable<ExportQuestion['of']>): ConnectionQuery {
  if (!ontology.types.has(type))
    throw badRequest('of', `of is "${type}"; expected a type: ${[...ontology.types.keys()].join(', ')}.`);
  const text = `query ($where: ${type}Where) { ${listField(type)}(where: $where) { nodes { __typename } } }`;
  return connectionQuery(api, { text, variables: where === undefined ? {} : { where } }, idsOf(api));
}

/** By what rows say which entities they are: entities themselves, and claims by what they connect. */
const idsOf =
  ({ schema }: Api) =>
  (rowType: string): string => {
    const type = schema.getType(rowType);
    if (rowType === 'Claim') return 'export_subject: subject { id } export_object: object { id }';
    if (rowType === 'Entity' || isEntity(type)) return 'export_id: id';
    throw badRequest('query', `Rows of ${rowType} are no entities; expected a list of entities or of claims.`);
  };

const isEntity = (type: unknown): boolean =>
  (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Entity');

function idsIn(row: Row): string[] {
  const ends = [row['export_subject'], row['export_object']] as (Row | null | undefined)[];
  return [row['export_id'], ...ends.map((end) => end?.['id'])].filter((id) => typeof id === 'string');
}
