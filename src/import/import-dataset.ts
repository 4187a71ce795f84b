import { int } from 'neo4j-driver';
import { type ClaimRecord, splitRole } from '../claim/claim.ts';
import { claimOf } from '../claim/claim-of.ts';
import { assertionsOf } from '../dataset/assertions.ts';
import { checkAssertions } from '../dataset/check-assertions.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import type { Problem } from '../dataset/row.ts';
import { migrationStatements, statement } from '../neo4j/cypher.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { attributesOf } from '../projection/attributes.ts';
import { edgeStatements, nodeStatements } from '../projection/project.ts';

export interface Imported {
  /** Claims written; 0 when the dataset was loaded before. */
  readonly written: number;
  readonly total: number;
  /** Faults; where there is one, nothing was written. */
  readonly problems: readonly Problem[];
}

const BATCH = 2_000;

/** Makes constraints and indexes; safe to repeat. */
export async function migrate(graph: Graph): Promise<void> {
  for (const step of migrationStatements('V001__constraints_and_indexes')) await graph.write((run) => run(step));
}

/** Loads a Data Package: checked as a whole, then written batch by batch, each batch in one transaction. */
export async function importDataset(graph: Graph, ontology: Ontology, folder: string): Promise<Imported> {
  const { dataset, problems: unread } = readDataset(folder);
  const assertions = assertionsOf(ontology, dataset);
  const problems = [...unread, ...checkAssertions(ontology, assertions, new Set())];
  if (problems.length > 0) return { written: 0, total: assertions.length, problems };
  const claims = assertions.map((assertion, position) => claimOf(ontology, dataset, assertion, position));
  await graph.write(async (run) => {
    for (const step of nodeStatements(ontology, claims)) await run(step);
  });
  let written = 0;
  for (let start = 0; start < claims.length; start += BATCH) {
    written += await writeBatch(graph, ontology, claims.slice(start, start + BATCH));
  }
  const values = attributesOf(ontology, claims);
  if (written > 0) await graph.write((run) => run(statement('projection/set-attributes', { entities: values })));
  return { written, total: claims.length, problems };
}

/** What is stored already is left alone, so that a load that was broken off goes on where it stood. */
function writeBatch(graph: Graph, ontology: Ontology, batch: readonly ClaimRecord[]): Promise<number> {
  return graph.write(async (run) => {
    const rows = await run(statement('claim/existing', { ids: batch.map(({ id }) => id) }));
    const stored = new Set(rows.map(({ id }) => id));
    const fresh = batch.filter(({ id }) => !stored.has(id));
    if (fresh.length === 0) return 0;
    await run(statement('claim/create', { claims: fresh.map(storedClaim) }));
    for (const step of edgeStatements(ontology, fresh)) await run(step);
    return fresh.length;
  });
}

const WHOLE = ['order', 'paragraph', 'sentence', 'start', 'end', 'validFrom', 'validTo'] as const;

function storedClaim(claim: ClaimRecord) {
  const whole = WHOLE.filter((name) => claim[name] !== undefined).map((name) => [name, int(claim[name] ?? 0)]);
  return { properties: { ...claim, ...Object.fromEntries(whole) }, about: aboutOf(claim) };
}

/** Everything that a claim is about, by role; a qualifier that is no entity finds no node and makes no link. */
function aboutOf(claim: ClaimRecord): { id: string; role: string }[] {
  return [
    { id: claim.subject, role: 'subject' },
    ...(claim.object === undefined ? [] : [{ id: claim.object, role: 'object' }]),
    ...(claim.attributeOf === undefined || claim.attributeOf === claim.subject
      ? []
      : [{ id: claim.attributeOf, role: 'node' }]),
    ...(claim.speaker === undefined ? [] : [{ id: claim.speaker, role: 'speaker' }]),
    ...claim.roles.map(splitRole).map(({ name, value }) => ({ id: value, role: name })),
  ];
}
