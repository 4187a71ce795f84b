import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Format } from '../format.ts';
import type { ExportHead, ExportLink, ExportNode, Net, Span } from '../net.ts';
import { lineOf } from './cells.ts';
import { citationsText, citationText, claimFields, daysOf, freeColumns, freeFields, joined } from './flat.ts';

/** A ZIP of the two tables that Gephi imports, with a README. */
export const gephiCsv: Format = {
  name: 'gephi-csv',
  mediaType: 'application/zip',
  extension: 'gephi.zip',
  client: 'Gephi: import spreadsheet',
  write,
};

/** `Timeset` is by what Gephi knows the column of periods, which it shows as Interval. */
const NODE_HEADS = ['Id', 'Label', 'Timeset', 'Type'];
const LINK_HEADS = 'Source,Target,Type,Id,Label,Weight,Kind,Timeset,valid,rank,voice,force'.split(',');
const NODE = new Set(['id', 'label', 'type', 'citations']);
const LINK = new Set('source target type id label weight kind valid rank voice force citations'.split(' '));

async function* write(net: Net): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const [name, lines] of [
    ['nodes.csv', nodeLines(net)],
    ['edges.csv', linkLines(net)],
    ['README.txt', readme(net.head)],
  ] as const) {
    const file = Object.assign(new ZipDeflate(name, { level: 6 }), { mtime: EPOCH });
    zip.add(file);
    for await (const text of lines) {
      file.push(strToU8(text));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready.splice(0);
}

/** The oldest day of a ZIP: a file of today would have other bytes tomorrow. */
const EPOCH = new Date(1980, 0, 1);

async function* nodeLines({ nodes, nodeColumns }: Net): AsyncGenerator<string> {
  const names = freeColumns(nodeColumns, NODE).map(({ name }) => name);
  yield lineOf([...NODE_HEADS, ...names, 'citations'], ',');
  for await (const batch of nodes) yield batch.map((node) => nodeLine(node, names)).join('');
}

function nodeLine({ id, name, type, period, attributes, citations }: ExportNode, names: readonly string[]): string {
  const fields = freeFields(attributes, NODE);
  const cells = [id, name, intervalOf(period), type, ...names.map((one) => cellOf(fields[one]))];
  return lineOf([...cells, citationsText(citations)], ',');
}

async function* linkLines({ links, linkColumns }: Net): AsyncGenerator<string> {
  const names = freeColumns(linkColumns, LINK).map(({ name }) => name);
  yield lineOf([...LINK_HEADS, ...names, 'citations'], ',');
  for await (const batch of links) yield batch.map((link) => linkLine(link, names)).join('');
}

/** Gephi merges rows with the same ends unless their kinds differ, so the kind is the relation. */
function linkLine(link: ExportLink, names: readonly string[]): string {
  const { id, source, target, directed, label, type, valid } = link;
  const { valid: edtf, rank, voice, force } = claimFields(link);
  const fields = freeFields(link.attributes, LINK);
  const ends = [source, target, directed ? 'Directed' : 'Undirected', id, label, 1, type, intervalOf(valid)];
  const cells = [...ends, edtf, rank, voice, force, ...names.map((one) => cellOf(fields[one]))];
  return lineOf([...cells, citationText(link.citation)], ',');
}

const cellOf = (value: Parameters<typeof joined>[0] | undefined) => (value === undefined ? undefined : joined(value));

/** As Gephi writes intervals; ends that are open or unknown are infinite. */
function intervalOf(span: Span | undefined): string | undefined {
  const { start, end } = span === undefined ? {} : daysOf(span);
  return start === undefined && end === undefined ? undefined : `<[${start ?? '-Infinity'}, ${end ?? 'Infinity'}]>`;
}

async function* readme(head: ExportHead): AsyncGenerator<string> {
  yield `${head.title}

nodes.csv has one row an entity, edges.csv one row a claim; the column "citations" says where each stands, joined with " | ".
In Gephi: File, Import spreadsheet, nodes.csv first, then edges.csv into the same workspace, with "Don't merge" for parallel edges.
A text that begins with = + - @, a tab or a return has an apostrophe before it, so that no spreadsheet takes it for a formula.

What was asked, as of when, what a bound kept out, the sources and their licences:

${JSON.stringify(head, null, 2)}
`;
}
