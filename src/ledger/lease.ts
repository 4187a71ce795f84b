import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { StartError } from '../errors.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph, Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';

/** After this time without a sign of life, in milliseconds, a writer on another machine counts as gone. */
const PATIENCE = 60_000;
const BEAT = 10_000;
const POLL = 300;

interface Wish {
  /** What is to be done, for those who wait. */
  readonly purpose: string;
  /** Told once whom this process waits for. */
  readonly waiting?: (writer: string) => void;
}

/**
 * Runs the work as the only writer of projections: they are derived from many claims, so that two loads at once would
 * overwrite each other with what each had read. Every write of the work sees, last of all, that it still is the writer;
 * from then to its commit nobody can take over. So writes of one work may run at once, and only their commits wait for each other.
 */
export async function asWriter<T>(graph: Graph, wish: Wish, work: (graph: Graph) => Promise<T>): Promise<T> {
  const token = randomUUID();
  await waitForLease(graph, token, wish);
  const beat = () => void graph.write((run) => run(statement('ledger/hold-lease', { token }))).catch(() => {});
  const timer = setInterval(beat, BEAT).unref();
  try {
    return await work({
      ...graph,
      write: (writing) =>
        graph.write(async (run) => {
          const written = await writing(run);
          await hold(run, token);
          return written;
        }),
    });
  } finally {
    clearInterval(timer);
    await graph.write((run) => run(statement('ledger/release-lease', { token }))).catch(() => {});
  }
}

async function waitForLease(graph: Graph, token: string, { purpose, waiting }: Wish): Promise<void> {
  let dead: string | null = null;
  for (let tries = 0; ; tries += 1) {
    const parameters = { token, host: hostname(), pid: numberParameter(process.pid), purpose, dead };
    const patience = numberParameter(PATIENCE);
    const rows: readonly Row[] = await graph.write((run) =>
      run(statement('ledger/take-lease', { ...parameters, patience })),
    );
    const { taken, host, pid, purpose: other, token: theirs } = rows[0] ?? {};
    if (taken === true) return;
    dead = host === hostname() && !isAlive(Number(pid)) ? String(theirs) : null;
    if (dead !== null) continue;
    if (tries === 0) waiting?.(`${other} (process ${pid} on ${host})`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

type Run = Parameters<Parameters<Graph['write']>[0]>[0];

async function hold(run: Run, token: string): Promise<void> {
  const rows = await run(statement('ledger/hold-lease', { token }));
  if (rows.length === 0)
    throw new StartError('Another process took this load for dead and went on with it; run the command again.');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
