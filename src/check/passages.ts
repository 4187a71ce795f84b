import type { ClaimRecord } from '../claim/claim.ts';
import { claimsOfDataset } from '../claim/claims-of-dataset.ts';
import { storedDatasets } from '../dataset/stored-datasets.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph, Row } from '../neo4j/graph.ts';
import type { Checking, Finding } from './finding.ts';

/** Passages whose hash is not that of the text at hand; those of texts that are not at hand are counted. */
export async function checkPassages({ graph, passages }: Checking): Promise<Finding> {
  const hashOf = await sourceHashes(graph);
  const broken: string[] = [];
  let verified = 0;
  let away = 0;
  for await (const { claim, at } of passagesIn(graph)) {
    const source = { id: claim.source, sha256: hashOf.get(claim.source) };
    if (!passages.has(source)) away += 1;
    else if (passages.find(source, at)?.sha256 === claim.sha256) verified += 1;
    else broken.push(claim.notation ?? claim.id);
  }
  const unseen =
    away === 0 ? '' : `; ${away} not looked at, since the text of their source is not at hand: set SOURCES_DIR`;
  return { rule: 'passages whose hash does not match', broken, remark: `${verified} verified${unseen}` };
}

async function sourceHashes(graph: Graph): Promise<Map<unknown, string | undefined>> {
  const rows = await graph.read(statement('check/sources', {}));
  return new Map(rows.map(({ id, sha256 }: Row) => [id, typeof sha256 === 'string' ? sha256 : undefined]));
}

async function* passagesIn(graph: Graph) {
  for (const { order } of await storedDatasets(graph)) {
    for await (const claim of claimsOfDataset(graph, order)) {
      const at = passageOf(claim);
      if (at !== undefined) yield { claim, at };
    }
  }
}

function passageOf({ paragraph, start, end }: ClaimRecord) {
  if (paragraph === undefined || start === undefined || end === undefined) return undefined;
  return { paragraph, start, end };
}
