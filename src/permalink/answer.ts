import { type DocumentNode, execute, type GraphQLSchema, visit } from 'graphql';
import { isFinal } from '../dataset/is-final.ts';
import { storedDatasets } from '../dataset/stored-datasets.ts';
import { clientError, coded } from '../errors.ts';
import type { Passages } from '../evidence/passages.ts';
import { contextsOver } from '../graphql/context.ts';
import { lastRecordedAt } from '../ledger/ledger.ts';
import type { Graph, Row } from '../neo4j/graph.ts';
import { canonicalJson, hashOf } from './canonical.ts';
import type { Operation } from './operation.ts';
import { notingSources } from './sources-read.ts';
import { refuseUnfixed } from './unfixed.ts';

/** By what a permalink is answered. */
export interface Answering {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly passages: Passages;
  /** Lets a client's document in, with all limits on. Errors: those of a request. */
  readonly admit: (text: string, variables: Readonly<Record<string, unknown>>) => DocumentNode;
}

/** An answer that stays the same. */
export interface Answer {
  /** The data as canonical JSON. */
  readonly text: string;
  readonly hash: string;
  /** The sources of what was read for it. */
  readonly sources: readonly string[];
  /** Whether those are of the rows that are shown; counts, groups and empty answers rest on more than rows, and then all sources count that were known. */
  readonly basis: 'ROWS' | 'ALL';
}

/** Answers a question as of the instant that is fixed in it. Errors: those of a request. */
export async function answerOf(answering: Answering, operation: Operation): Promise<Answer> {
  const { query, variables, operationName } = operation;
  const document = answering.admit(query, variables);
  refuseUnfixed(document, variables);
  const found = new Set<string>();
  const createContext = contextsOver(notingSources(answering.graph, found), answering.passages);
  const knownAt = instantOf(operation);
  const contextValue = createContext({ requestId: 'permalink', address: '', knownAt });
  try {
    const named = operationName === undefined ? {} : { operationName };
    const { data, errors } = await execute({
      ...named,
      schema: answering.schema,
      document,
      contextValue,
      variableValues: variables,
    });
    const [error] = errors ?? [];
    if (error !== undefined) throw data === undefined ? coded(error, 'BAD_USER_INPUT') : error;
    const text = canonicalJson(data);
    const basis = found.size > 0 && !isCounting(document) ? 'ROWS' : 'ALL';
    const sources = basis === 'ROWS' ? [...found].sort() : await sourcesKnown(answering.graph, knownAt);
    return { text, hash: hashOf(text), sources, basis };
  } finally {
    await contextValue.reading.close().catch(() => {});
  }
}

/** When the last write was recorded, and whether none is under way. */
export async function latest(graph: Graph): Promise<{ readonly knownAt: string; readonly final: boolean }> {
  const [recordedAt, datasets] = await Promise.all([lastRecordedAt(graph), storedDatasets(graph)]);
  return {
    knownAt: new Date(recordedAt).toISOString(),
    final: await isFinal(graph, datasets),
  };
}

function instantOf({ knownAt }: Operation): number {
  const instant = Date.parse(knownAt);
  if (Number.isFinite(instant)) return instant;
  throw clientError('BAD_REQUEST', `knownAt is "${knownAt}"; expected an instant such as 2026-01-31T12:00:00Z.`, {
    argument: 'knownAt',
  });
}

/** Fields that tell of rows which are not shown. */
const COUNTS = /([cC]ount|^groups|^total|^coverage|^gaps|^facets|^sources)$/;

function isCounting(document: DocumentNode): boolean {
  let counting = false;
  visit(document, {
    Field: ({ name }) => {
      counting ||= COUNTS.test(name.value);
    },
  });
  return counting;
}

async function sourcesKnown(graph: Graph, instant: number): Promise<string[]> {
  const datasets: readonly Row[] = (await storedDatasets(graph)) as unknown as readonly Row[];
  const known = datasets.filter((dataset) => Number(dataset['firstRecordedAt']) <= instant);
  return [...new Set(known.map((dataset) => String(dataset['source'])))];
}
