import { aboutOf, type ClaimRecord } from '../claim/claim.ts';
import type { Entry } from '../ledger/ledger.ts';
import { statement } from '../neo4j/cypher.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { edgeStatement } from '../projection/project.ts';
import type { Importing } from './importing.ts';

/** Writes claims with their edges; what is stored and open already is left alone, so that a broken load goes on. */
export function writeBatch(
  { graph, ontology }: Importing,
  batch: readonly ClaimRecord[],
  entry: Entry,
): Promise<number> {
  return graph.write(async (run) => {
    const rows = await run(statement('claim/existing', { ids: batch.map(({ id }) => id) }));
    const stored = new Map(rows.map(({ id, open, versions }) => [String(id), { open, versions: Number(versions) }]));
    const fresh = batch
      .filter(({ id }) => stored.get(id)?.open !== true)
      .map((claim) => recorded(claim, stored.get(claim.id)?.versions ?? 0, entry));
    if (fresh.length === 0) return 0;
    await run(statement('claim/create', { claims: fresh.map(storedClaim) }));
    await run(edgeStatement(ontology, fresh));
    return fresh.length;
  });
}

/** A claim that is asserted again after it was closed is a version of its own. */
function recorded(claim: ClaimRecord, versions: number, { number, recordedAt }: Entry): ClaimRecord {
  const id = versions === 0 ? claim.id : `${claim.id}~${versions + 1}`;
  return { ...claim, id, recordedNumber: number, recordedAt };
}

const WHOLE = [
  'order',
  'paragraph',
  'sentence',
  'start',
  'end',
  'validFrom',
  'validTo',
  'recordedNumber',
  'recordedAt',
] as const;

function storedClaim(claim: ClaimRecord) {
  const whole = WHOLE.filter((name) => claim[name] !== undefined).map((name) => [
    name,
    numberParameter(claim[name] ?? 0),
  ]);
  return { properties: { ...claim, ...Object.fromEntries(whole) }, about: aboutOf(claim) };
}
