import type { ClaimRecord } from '../claim/claim.ts';
import { claimOf } from '../claim/claim-of.ts';
import { type Assertion, assertionsOf } from '../dataset/assertions.ts';
import { checkAssertions, declaredIds } from '../dataset/check-assertions.ts';
import { checkColumns } from '../dataset/check-columns.ts';
import type { Dataset, Read } from '../dataset/read-dataset.ts';
import type { Problem } from '../dataset/row.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import { statement } from '../neo4j/cypher.ts';
import { typeOfId } from '../ontology/ontology.ts';
import type { Importing } from './importing.ts';

/** The claims of a dataset, and everything that is wrong with it, in the order in which it stands in the files. */
export async function validate(
  importing: Importing,
  { dataset, problems: unread }: Read,
  stored: readonly StoredDataset[],
): Promise<{ claims: ClaimRecord[]; problems: Problem[] }> {
  const { ontology } = importing;
  const assertions = assertionsOf(ontology, dataset);
  const known = await knownIds(importing, dataset, assertions);
  const claims = assertions.map((assertion, position) => claimOf(ontology, dataset, assertion, position));
  const problems = [
    ...unread,
    ...orderProblems(dataset, stored),
    ...sourceProblems(dataset, new Set([...known, ...declaredIds(ontology, assertions)])),
    ...checkColumns(ontology, dataset),
    ...checkAssertions(ontology, assertions, known),
    ...twiceProblems(assertions, claims),
  ];
  return { claims, problems: problems.toSorted(byPlace) };
}

const byPlace = (a: Problem, b: Problem): number =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;

/** What is wrong with the place of a dataset among those that are loaded. */
export function orderProblems(dataset: Dataset, stored: readonly StoredDataset[]): Problem[] {
  const others = stored.filter(({ name, order }) => (name === dataset.name) !== (order === dataset.order));
  return others.map(({ name, order }) => ({
    file: 'datapackage.json',
    value: String(dataset.order),
    rule:
      name === dataset.name
        ? `diplograph.order of ${name} stays ${order}, with which it was loaded`
        : `diplograph.order ${order} is that of the dataset ${name}; take another`,
  }));
}

function sourceProblems({ source }: Dataset, ids: ReadonlySet<string>): Problem[] {
  if (ids.has(source) || !source.startsWith('source:')) return [];
  const rule = 'diplograph.source: the source is declared in this or a loaded dataset';
  return [{ file: 'datapackage.json', value: source, rule }];
}

/** Claims that are the same to the last detail would be one: the second is a row too many. */
function twiceProblems(assertions: readonly Assertion[], claims: readonly ClaimRecord[]): Problem[] {
  const first = new Map<string, Assertion>();
  return assertions.flatMap(({ row, column, ...assertion }, at) => {
    const id = claims[at]?.id ?? '';
    const same = first.get(id);
    if (same === undefined) first.set(id, { row, ...assertion });
    if (same === undefined) return [];
    const rule = `each claim stands once; this one stands at ${same.row.file}:${same.row.line} too`;
    return [{ file: row.file, line: row.line, ...(column === undefined ? {} : { column }), rule }];
  });
}

/** Which of the entities that the dataset names are there without it: what only its own last load declared does not count. */
async function knownIds(
  { graph, ontology }: Importing,
  { name, source }: Dataset,
  assertions: readonly Assertion[],
): Promise<Set<string>> {
  const named = assertions.flatMap(({ subject, object, roles, row }) => [
    subject,
    ...(object === undefined ? [] : [object]),
    ...roles.map((role) => role.slice(role.indexOf('=') + 1)),
    row.cells['speaker'] ?? '',
    row.cells['source'] ?? '',
  ]);
  const ids = [...new Set([source, ...named])].filter((id) => typeOfId(ontology, id) !== undefined);
  const nodes = [...ontology.types.values()].flatMap(({ node }) => node?.predicate ?? []);
  const rows = await graph.read(statement('entity/existing', { ids, dataset: name, predicates: ['type', ...nodes] }));
  return new Set(rows.map(({ id }) => String(id)));
}
