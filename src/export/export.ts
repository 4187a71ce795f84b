import { isFinal } from '../dataset/is-final.ts';
import { storedDatasets } from '../dataset/stored-datasets.ts';
import { badRequest, shortened } from '../errors.ts';
import { walkOf } from '../neighbour/walk.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Api } from './api.ts';
import { clocksOf, instantOf } from './clocks.ts';
import { linkColumns, nodeColumns } from './columns.ts';
import type { Format } from './format.ts';
import { FORMATS } from './formats.ts';
import type { ExportHead, Net, Part } from './net.ts';
import type { ExportQuestion } from './question.ts';
import { linksOf, nodesOf } from './read.ts';
import { allClaims, claimsOf } from './read-claims.ts';
import { selectionOf } from './select.ts';
import { sourcesOf } from './sources.ts';
import { tableOf } from './table.ts';

export interface Exporting extends Api {
  readonly graph: Graph;
  readonly ontology: Ontology;
  /** The address of the service, under which everything has its own. */
  readonly base: string;
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
  checkFlow(format, question);
  const net = await netOf(exporting, question, { part, isMap: format.isMap });
  const fileName = `diplograph.${part === undefined ? '' : `${part}.`}${format.extension}`;
  return { format, fileName, head: net.head, chunks: format.write(net) };
}

/** The format of that name. Errors: BAD_REQUEST with the names that there are. */
function formatNamed(name: string | undefined): Format {
  const format = FORMATS.find((one) => one.name === name);
  if (format !== undefined) return format;
  const known = FORMATS.map((one) => one.name).join(', ');
  throw badRequest(
    'format',
    `format is ${name === undefined ? 'not given' : `"${shortened(name)}"`}; expected one of ${known}.`,
  );
}

/** The part that is shown: the one that is asked for, and of a query its rows, where the format can show them. */
function partOf({ name, parts = [] }: Format, { part, query }: ExportQuestion): Part | undefined {
  if (part === undefined) return query !== undefined && parts.includes('rows') ? 'rows' : undefined;
  const withParts = FORMATS.filter((one) => one.parts?.includes(part)).map((one) => one.name);
  if (!parts.includes(part))
    throw badRequest(
      'part',
      `${name} always shows nodes and links; leave out part, or ask for ${withParts.join(', ')}.`,
    );
  if (part === 'rows' && query === undefined)
    throw badRequest('part', 'part is "rows" without query; rows are those of a query.');
  return part;
}

function checkFlow({ name, showsFlow }: Format, { indicator }: ExportQuestion): void {
  if (indicator === undefined || showsFlow === true) return;
  const shown = FORMATS.filter((one) => one.showsFlow).map((one) => one.name);
  throw badRequest('indicator', `${name} shows no figures from country to country; ask for ${shown.join(', ')}.`);
}

interface Shown {
  readonly part: Part | undefined;
  readonly isMap: boolean | undefined;
}

async function netOf(exporting: Exporting, question: ExportQuestion, { part, isMap }: Shown): Promise<Net> {
  const { graph, ontology, base } = exporting;
  const { types } = question;
  const unknown = types?.find((type) => !ontology.types.has(type));
  if (unknown !== undefined)
    throw badRequest(
      'types',
      `"${shortened(unknown)}" is no type; expected some of ${[...ontology.types.keys()].join(', ')}.`,
    );
  const [datasets, asOf] = await Promise.all([storedDatasets(graph), clocksOf(graph, question)]);
  const parameters: Record<string, unknown> = {};
  const walk = walkOf(ontology, question.walk, { asOf, parameters });
  const asked = { ...question.asOf, knownAt: instantOf(asOf) };
  const [{ ids, cuts: choice, table, flow }, { sources, cuts: unnamed }] = await Promise.all([
    part === 'rows' && question.query !== undefined
      ? tableOf(exporting, question.query, asked)
      : selectionOf(exporting, ontology, question, asked),
    sourcesOf(graph, asOf, datasets),
  ]);
  const cuts = [...choice, ...unnamed];
  const reach = { graph, ontology, asOf, walk, parameters, ids, types: types && new Set(types), isMap };
  return {
    ...(part && { part }),
    ...(table && { table }),
    ...(flow && { flow }),
    nodeColumns: nodeColumns(ontology, types),
    linkColumns: linkColumns(ontology, walk.relations),
    head: {
      title: 'diplograph',
      question: question.said,
      knownAt: instantOf(asOf),
      validOn: question.asOf.validOn ?? null,
      final: await isFinal(graph, datasets),
      complete: cuts.length === 0,
      cuts,
      sources,
    },
    nodes: nodesOf(reach),
    links: linksOf(reach),
    linksAmong: (some) => linksOf({ ...reach, ids: some }),
    claims: isEverything(question) ? allClaims(reach) : claimsOf(reach),
    vocabulary: { base, ontology },
  };
}

/** Whether the whole graph is asked for, with all that is walked in it. */
const isEverything = ({ ids, around, of, query, types, walk }: ExportQuestion): boolean =>
  [ids, around, of, query, types].every((part) => part === undefined) && Object.keys(walk).length === 0;
