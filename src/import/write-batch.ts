import { aboutOf, type ClaimRecord } from '../claim/claim.ts';
import type { Entry } from '../ledger/ledger.ts';
import { statement } from '../neo4j/cypher.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { edgeStatement, reorderStatements } from '../projection/project.ts';
import { claimWords } from '../search/claim-words.ts';
import type { Importing } from './importing.ts';

/** Writes claims with their edges; what is stored and open already is not written again, so that a broken load goes on. */
export function writeBatch(
  { graph, ontology }: Importing,
  batch: readonly ClaimRecord[],
  entry: Entry,
): Promise<number> {
  return graph.write(async (run) => {
    const rows = await run(statement('claim/existing', { ids: batch.map(({ id }) => id) }));
    const stored = new Map(rows.map((row) => [String(row['id']), row]));
    const open = (id: string): string | undefined => stored.get(id)?.['current'] as string | undefined;
    const fresh = batch
      .filter(({ id }) => !open(id))
      .map((claim) => recorded(claim, Number(stored.get(claim.id)?.['versions'] ?? 0), entry));
    const moved = batch.flatMap((claim) => {
      const id = open(claim.id);
      return id && stored.get(claim.id)?.['order'] !== claim.order ? [{ ...claim, id }] : [];
    });
    for (const step of moved.length > 0 ? reorderStatements(ontology, moved) : []) await run(step);
    if (fresh.length === 0) return 0;
    await run(statement('claim/create', { claims: fresh.map((claim) => storedClaim(ontology, claim)) }));
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

function storedClaim(ontology: Ontology, claim: ClaimRecord) {
  const whole = WHOLE.filter((name) => claim[name] !== undefined).map((name) => [
    name,
    numberParameter(claim[name] ?? 0),
  ]);
  return {
    properties: { ...claim, ...Object.fromEntries(whole), ...claimWords(ontology, claim) },
    about: aboutOf(claim),
  };
}
