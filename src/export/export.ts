import type { AsOf } from '../as-of/as-of.ts';
import { statementAsOf } from '../as-of/as-of.ts';
import { asOfFrom } from '../as-of/as-of-input.ts';
import { type StoredDataset, storedDatasets } from '../dataset/stored-datasets.ts';
import { shortened } from '../errors.ts';
import { walkOf } from '../neighbour/walk.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph, Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Api } from './api.ts';
import { linkColumns, nodeColumns } from './columns.ts';
import type { Format } from './format.ts';
import { FORMATS } from './formats.ts';
import type { ExportHead, ExportSource, Net, Part } from './net.ts';
import { badParameter, type ExportQuestion } from './question.ts';
import { linksOf, nodesOf } from './read.ts';
import { type Selection, selectionOf } from './select.ts';
import { tableOf } from './table.ts';

export interface Exporting extends Api {
  readonly graph: Graph;
  readonly ontology: Ontology;
}

/** An export that can begin: what is wrong with a question is told before its first byte. */
export interface Export {
  readonly format: Format;
  readonly fileName: string;
  readonly head: ExportHead;
  readonly chunks: AsyncIterable<string | Uint8Array>;
}

/** Answers a question with the bytes of its format. Errors: those of the fields that it asks, BAD_REQUEST. */
export async function exportOf(exporting: Exporting, question: ExportQuestion): Promise<Export> {
  const format = formatNamed(question.format);
  const part = partOf(format, question);
  const net = await netOf(exporting, question, { part, isMap: format.isMap });
  const fileName = `diplograph.${part === undefined ? '' : `${part}.`}${format.extension}`;
  return { format, fileName, head: net.head, chunks: format.write(net) };
}

/** The format of that name. Errors: BAD_REQUEST with the names that there are. */
function formatNamed(name: string | undefined): Format {
  const format = FORMATS.find((one) => one.name === name);
  if (format !== undefined) return format;
  const known = FORMATS.map((one) => one.name).join(', ');
  throw badParameter(
    'format',
    `format is ${name === undefined ? 'not given' : `"${shortened(name)}"`}; expected one of ${known}.`,
  );
}

/** The part that is shown: the one that is asked for, and of a query its rows, where the format can show them. */
function partOf({ name, parts = [] }: Format, { part, query }: ExportQuestion): Part | undefined {
  if (part === undefined) return query !== undefined && parts.includes('rows') ? 'rows' : undefined;
  const withParts = FORMATS.filter((one) => one.parts?.includes(part)).map((one) => one.name);
  if (!parts.includes(part))
    throw badParameter(
      'part',
      `${name} always shows nodes and links; leave out part, or ask for ${withParts.join(', ')}.`,
    );
  if (part === 'rows' && query === undefined)
    throw badParameter('part', 'part is "rows" without query; rows are those of a query.');
  return part;
}

interface Shown {
  readonly part: Part | undefined;
  readonly isMap: boolean | undefined;
}

async function netOf(exporting: Exporting, question: ExportQuestion, { part, isMap }: Shown): Promise<Net> {
  const { graph, ontology } = exporting;
  const { types } = question;
  const unknown = types?.find((type) => !ontology.types.has(type));
  if (unknown !== undefined)
    throw badParameter(
      'types',
      `"${shortened(unknown)}" is no type; expected some of ${[...ontology.types.keys()].join(', ')}.`,
    );
  const [datasets, asOf] = await Promise.all([storedDatasets(graph), clocksOf(graph, question)]);
  const parameters: Record<string, unknown> = {};
  const walk = walkOf(ontology, question.walk, { asOf, parameters });
  const asked = { ...question.asOf, knownAt: instantOf(asOf) };
  const [{ ids, cuts, table }, sources]: [Selection, ExportSource[]] = await Promise.all([
    part === 'rows' && question.query !== undefined
      ? tableOf(exporting, question.query, asked)
      : selectionOf(exporting, ontology, question, asked),
    sourcesOf(graph, asOf, datasets),
  ]);
  const reach = { graph, ontology, asOf, walk, parameters, ids, types: types && new Set(types), isMap };
  return {
    ...(part && { part }),
    ...(table && { table }),
    nodeColumns: nodeColumns(ontology, types),
    linkColumns: linkColumns(ontology, walk.relations),
    head: {
      title: 'diplograph',
      question: question.said,
      knownAt: instantOf(asOf),
      validOn: question.asOf.validOn ?? null,
      final: datasets.every(({ loading }) => loading === undefined),
      complete: cuts.length === 0,
      cuts,
      sources,
    },
    nodes: nodesOf(reach),
    links: linksOf(reach),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The clocks that are asked for. What is known now is fixed to the last write, so that nothing that is written meanwhile is half seen. */
async function clocksOf(graph: Graph, { asOf }: ExportQuestion): Promise<AsOf> {
  const { validOn, knownAt, undated } = asOf;
  if (validOn !== undefined && !(DAY.test(validOn) && new Date(`${validOn}T00:00Z`).toJSON()?.startsWith(validOn)))
    throw badParameter('validOn', `validOn is "${shortened(validOn)}"; expected a day as YYYY-MM-DD.`);
  if (knownAt !== undefined && !(knownAt.includes('T') && Number.isFinite(Date.parse(knownAt))))
    throw badParameter(
      'knownAt',
      `knownAt is "${shortened(knownAt)}"; expected an instant such as 2026-01-31T12:00:00Z.`,
    );
  if (undated !== undefined && undated !== 'INCLUDE' && undated !== 'EXCLUDE')
    throw badParameter('undated', `undated is "${shortened(undated)}"; expected INCLUDE or EXCLUDE.`);
  const clocks = asOfFrom({ validOn: validOn ?? null, knownAt: knownAt ?? null, undated: undated ?? null });
  return { ...clocks, knownAt: clocks.knownAt ?? (await lastWrite(graph)) };
}

async function lastWrite(graph: Graph): Promise<number> {
  const [row] = await graph.read(statement('ledger/latest', {}));
  return Number(row?.['recordedAt'] ?? 0);
}

const instantOf = ({ knownAt }: AsOf): string => new Date(knownAt ?? 0).toISOString();

/** The sources of the datasets, in the order of listing, with title and address as of the clocks. */
async function sourcesOf(graph: Graph, asOf: AsOf, datasets: readonly StoredDataset[]): Promise<ExportSource[]> {
  const known = datasets.filter(({ firstRecordedAt }) => firstRecordedAt <= (asOf.knownAt ?? Number.POSITIVE_INFINITY));
  const ids = [...new Set(known.map(({ source }) => source))];
  const rows = await graph.read(statementAsOf(asOf, 'entity/by-ids', { ids }));
  const entities = new Map(rows.map(({ id, entity }) => [id, entity as Row]));
  return ids.map((id) => {
    const { title, name, url } = entities.get(id) ?? {};
    const own = known.filter(({ source }) => source === id);
    return {
      id,
      title: String(title ?? name ?? own[0]?.title ?? id),
      ...(typeof url === 'string' ? { url } : {}),
      licences: [...new Set(own.flatMap(({ licences }) => licences))],
    };
  });
}
