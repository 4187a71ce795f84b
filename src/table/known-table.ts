import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Problem } from '../dataset/row.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { checkMapping, constantsOf, problemOf } from './check-mapping.ts';
import type { ForeignTable } from './open-table.ts';
import type { ReadMapping } from './read-mapping.ts';
import type { Reconciler } from './reconcile.ts';

/**
 * The identity of a load: the file, what the mapping says, and which other datasets there are, since what a name leads to
 * depends on them. The same where nothing changed.
 */
export function identityOfTable(read: ReadMapping, table: ForeignTable, stored: readonly StoredDataset[]): string {
  const hash = createHash('sha256').update(table.file).update(table.sha256);
  for (const file of read.files) hash.update(readFileSync(file));
  const others = stored.filter(({ name }) => name !== read.mapping.dataset.name);
  const around = createHash('sha256');
  for (const { name, hash: of = '' } of others) around.update(`${name} ${ownPart(of)}\n`);
  return `${hash.digest('hex')}.${around.digest('hex').slice(0, 16)}`;
}

/** What of the identity does not depend on other datasets: else two tables would change each other's for ever. */
const ownPart = (hash: string): string => hash.split('.')[0] ?? '';

/** Everything that is wrong with a mapping for a table, before a row is read. */
export async function problemsOf(
  { ontology, reconciler }: { readonly ontology: Ontology; readonly reconciler: Reconciler },
  { mapping, file, problems }: ReadMapping,
  table: ForeignTable,
): Promise<Problem[]> {
  if (table.columns.length === 0) return [...problems, ...table.problems];
  const faults = checkMapping(ontology, mapping, table.columns);
  const constants = constantsOf(mapping);
  await reconciler.prepare([], [...new Set(constants.map(({ name }) => name))]);
  const lacking = constants.filter(({ name }) => !reconciler.exists(name) && name !== mapping.source.id);
  const undeclared = lacking
    .filter(({ spot }) => !faults.some((fault) => fault.spot.path === spot.path))
    .map(({ spot, name }) => ({
      spot,
      value: name,
      rule: 'an entity of that id is declared in a dataset that is loaded',
    }));
  const told = [...faults, ...undeclared].map((fault) => problemOf(file, fault));
  return [...problems, ...table.problems, ...told.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))];
}
