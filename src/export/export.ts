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
import type { Format } from './format.ts';
import { FORMATS } from './formats.ts';
import type { ExportHead, ExportSource, Net } from './net.ts';
import { badParameter, type ExportQuestion } from './question.ts';
import { linksOf, nodesOf } from './read.ts';
import { allClaims, claimsOf } from './read-claims.ts';
import { selectionOf } from './select.ts';

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
  const net = await netOf(exporting, question);
  const fileName = `diplograph.${format.extension}`;
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

async function netOf(exporting: Exporting, question: ExportQuestion): Promise<Net> {
  const { graph, ontology, base } = exporting;
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
  const [{ ids, cuts }, sources] = await Promise.all([
    selectionOf(exporting, ontology, question, asked),
    sourcesOf(graph, asOf, datasets),
  ]);
  const reach = { graph, ontology, asOf, walk, parameters, ids, types: types && new Set(types) };
  return {
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
    claims: isEverything(question) ? allClaims(reach) : claimsOf(reach),
    vocabulary: { base, ontology },
  };
}

/** Whether the whole graph is asked for, with all that is walked in it. */
const isEverything = ({ ids, around, of, query, types, walk }: ExportQuestion): boolean =>
  [ids, around, of, query, types].every((part) => part === undefined) && Object.keys(walk).length === 0;

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
