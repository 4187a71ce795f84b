import type { ClaimRecord } from '../claim/claim.ts';
import { claimOf } from '../claim/claim-of.ts';
import { assignPairs } from '../country-relation/assign-pairs.ts';
import { type Assertion, assertionsOf } from '../dataset/assertions.ts';
import { checkAssertions } from '../dataset/check-assertions.ts';
import { type Dataset, hashOfDataset, readDataset } from '../dataset/read-dataset.ts';
import type { Problem } from '../dataset/row.ts';
import { storedDatasets } from '../dataset/stored-datasets.ts';
import type { Entry } from '../ledger/ledger.ts';
import { statement } from '../neo4j/cypher.ts';
import { type Ontology, typeOfId } from '../ontology/ontology.ts';
import { nodeStatements } from '../projection/project.ts';
import { refreshEntities } from '../projection/refresh.ts';
import { closeMissing } from './close-missing.ts';
import type { Importing } from './importing.ts';
import { finishLoad, openLoad } from './load.ts';
import { writeBatch } from './write-batch.ts';

export interface Imported {
  /** Claims written; 0 when the dataset was loaded before. */
  readonly written: number;
  /** Claims of an earlier load that the dataset no longer makes. */
  readonly closed: number;
  readonly total: number;
  /** Faults; where there is one, nothing was written. */
  readonly problems: readonly Problem[];
}

const BATCH = 2_000;

/** Loads a Data Package: checked as a whole, then written batch by batch, each batch in one transaction. */
export async function importDataset(importing: Importing, folder: string): Promise<Imported> {
  const { graph } = importing;
  const { dataset, problems: unread } = readDataset(folder);
  const stored = await storedDatasets(graph);
  const before = stored.find(({ name }) => name === dataset.name);
  const hash = unread.length > 0 ? '' : hashOfDataset(folder);
  if (before !== undefined && before.hash === hash && before.loading === undefined)
    return { written: 0, closed: 0, total: before.claimCount, problems: [] };
  const assertions = assertionsOf(importing.ontology, dataset);
  const known = await knownIds(importing, assertions);
  const problems = [
    ...unread,
    ...checkAssertions(importing.ontology, assertions, known),
    ...stored
      .filter(({ name, order }) => (name === dataset.name) !== (order === dataset.order))
      .map(({ name, order }) => orderProblem(dataset, name, order)),
  ];
  if (problems.length > 0) return { written: 0, closed: 0, total: assertions.length, problems };
  const claims = assertions.map((assertion, position) => claimOf(importing.ontology, dataset, assertion, position));
  const entry = await openLoad(graph, dataset, hash, importing.now);
  const changed = await writeAll(importing, { dataset, claims, entry });
  await finishLoad(graph, dataset, hash, claims.length);
  return { ...changed, total: claims.length, problems };
}

const orderProblem = (dataset: Dataset, name: string, order: number): Problem => ({
  file: 'datapackage.json',
  value: String(dataset.order),
  rule:
    name === dataset.name
      ? `diplograph.order of ${name} stays ${order}, with which it was loaded`
      : `diplograph.order ${order} is that of the dataset ${name}; take another`,
});

/** Which of the entities that the dataset leans on and does not declare itself are in the graph. */
async function knownIds({ graph, ontology }: Importing, assertions: readonly Assertion[]): Promise<Set<string>> {
  const named = assertions.flatMap(({ subject, object, roles, row }) => [
    subject,
    ...(object === undefined ? [] : [object]),
    ...roles.map((role) => role.slice(role.indexOf('=') + 1)),
    row.cells['speaker'] ?? '',
    row.cells['source'] ?? '',
  ]);
  const ids = [...new Set(named)].filter((id) => typeOfId(ontology, id) !== undefined);
  const rows = await graph.read(statement('entity/existing', { ids }));
  return new Set(rows.map(({ id }) => String(id)));
}

interface Load {
  readonly dataset: Dataset;
  readonly claims: readonly ClaimRecord[];
  readonly entry: Entry;
}

/** Nodes first, so that every edge finds its ends; then claims with their edges; then what many claims decide together. */
async function writeAll(importing: Importing, { dataset, claims, entry }: Load) {
  const { graph, ontology, progress } = importing;
  for (const batch of batches(claims)) {
    await graph.write(async (run) => {
      for (const step of nodeStatements(ontology, batch)) await run(step);
    });
  }
  let written = 0;
  let done = 0;
  for (const batch of batches(claims)) {
    written += await writeBatch(importing, batch, entry);
    done += batch.length;
    progress?.(`${dataset.name}: claims`, done, claims.length);
  }
  const closed = await closeMissing(importing, { dataset, ids: new Set(claims.map(({ id }) => id)), entry });
  const about = [...claims, ...closed].flatMap((claim) => aboutIds(ontology, claim));
  await refreshEntities(importing, about);
  await assignPairs(importing);
  return { written, closed: closed.length };
}

/** Everything that a claim is about, if it can be an entity. */
function aboutIds(ontology: Ontology, { subject, object, attributeOf, speaker, roles }: ClaimRecord): string[] {
  const values = roles.map((role) => role.slice(role.indexOf('=') + 1));
  return [subject, object ?? '', attributeOf ?? '', speaker ?? '', ...values].filter(
    (id) => typeOfId(ontology, id) !== undefined,
  );
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
