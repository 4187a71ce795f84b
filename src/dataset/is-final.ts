import { isUnsettled } from '../ledger/ledger.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { StoredDataset } from './stored-datasets.ts';

/** Whether answers are final: no load is under way, and the country relations are those of the last. */
export async function isFinal(graph: Graph, datasets: readonly StoredDataset[]): Promise<boolean> {
  return datasets.every(({ loading }) => loading === undefined) && !(await isUnsettled(graph));
}
