import type { Format } from '../format.ts';
import type { ExportLink, ExportNode, ExportSource, Net, Table } from '../net.ts';
import { lineOf } from './cells.ts';
import { citationsText, citationText, claimFields, daysOf, freeColumns, freeFields, joined } from './flat.ts';

const PARTS = ['links', 'nodes', 'rows'] as const;

/** A table of links, of nodes, or of the rows of a query. Its head is the format `head`. */
export const csv: Format = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  client: 'spreadsheets, pandas, R, Flourish',
  parts: PARTS,
  write: (net) => linesOf(net, ','),
};

/** The same with tabs. */
export const tsv: Format = {
  name: 'tsv',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  extension: 'tsv',
  client: 'spreadsheets, pandas, R',
  parts: PARTS,
  write: (net) => linesOf(net, '\t'),
};

async function* linesOf(net: Net, separator: ',' | '\t'): AsyncGenerator<string> {
  for await (const lines of tableOf(net)) yield lines.map((cells) => lineOf(cells, separator)).join('');
}

type Lines = readonly (readonly unknown[])[];

function tableOf(net: Net): AsyncGenerator<Lines> {
  if (net.table !== undefined) return rowLines(net.table);
  if (net.part === 'nodes') return nodeLines(net);
  return net.part === undefined ? linksElseNodes(net) : linkLines(net);
}

/** Of what nobody said which part it is to be: the links; where there is none, the nodes, so that a list of things is no empty table. */
async function* linksElseNodes(net: Net): AsyncGenerator<Lines> {
  const lines = linkLines(net);
  const head = (await lines.next()).value as Lines;
  let first = await lines.next();
  while (!first.done && first.value.length === 0) first = await lines.next();
  if (first.done) return yield* nodeLines(net);
  yield head;
  yield first.value;
  yield* lines;
}

const NODE_HEADS = ['id', 'type', 'name'];
const NODE = new Set([...NODE_HEADS, 'citations', 'licences']);
const LINK_HEADS = 'id,source,target,type,label,directed,value,valid,from,to,rank,voice,force'.split(',');
const LINK = new Set([...LINK_HEADS, 'citations', 'licences']);

async function* nodeLines({ head, nodes, nodeColumns }: Net): AsyncGenerator<Lines> {
  const names = freeColumns(nodeColumns, NODE).map(({ name }) => name);
  const licencesOf = licensing(head.sources);
  yield [[...NODE_HEADS, ...names, 'citations', 'licences']];
  for await (const batch of nodes)
    yield batch.map((node) => {
      const { id, type, name, attributes, citations } = node;
      const fields = freeFields(attributes, NODE);
      return [id, type, name, ...cellsOf(fields, names), citationsText(citations), licencesOf(citations)];
    });
}

async function* linkLines({ head, links, linkColumns }: Net): AsyncGenerator<Lines> {
  const names = freeColumns(linkColumns, LINK).map(({ name }) => name);
  const licencesOf = licensing(head.sources);
  yield [[...LINK_HEADS, ...names, 'citations', 'licences']];
  for await (const batch of links) yield batch.map((link) => [...linkCells(link, names), licencesOf([link.citation])]);
}

function linkCells(link: ExportLink, names: readonly string[]): unknown[] {
  const { id, source, target, type, label, directed } = link;
  const { valid, rank, voice, force } = claimFields(link);
  const { start, end } = link.valid === undefined ? {} : daysOf(link.valid);
  const fields = cellsOf(freeFields(link.attributes, LINK), names);
  const said = [valid, start, end, rank, voice, force];
  return [id, source, target, type, label, directed, 1, ...said, ...fields, citationText(link.citation)];
}

type Fields = ExportNode['attributes'];

const cellsOf = (fields: Fields, names: readonly string[]): unknown[] =>
  names.map((name) => (fields[name] === undefined ? undefined : joined(fields[name])));

/** A table has no place for its sources: every row names the licences of its own. */
function licensing(sources: readonly ExportSource[]): (citations: ExportNode['citations']) => string {
  const licences = new Map(sources.map((source) => [source.id, source.licences]));
  return (citations) => [...new Set(citations.flatMap(({ source }) => licences.get(source) ?? []))].join(' | ');
}

async function* rowLines({ columns, rows }: Table): AsyncGenerator<Lines> {
  yield [columns];
  const paths = columns.map((column) => column.split('.'));
  for await (const batch of rows) yield batch.map((row) => paths.map((path) => cellAt(row, path)));
}

/** What stands at a path; where lists are on the way, everything that does, joined. */
function cellAt(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const cells = value.map((one) => cellAt(one, path)).filter((one) => one !== undefined && one !== null);
    return cells.length === 0 ? undefined : cells.join(' | ');
  }
  if (value === null || value === undefined) return undefined;
  const [field, ...rest] = path;
  if (field !== undefined) return cellAt((value as Readonly<Record<string, unknown>>)[field], rest);
  return typeof value === 'object' ? JSON.stringify(value) : value;
}
