import type { ClaimRecord } from '../claim/claim.ts';
import { claimOf } from '../claim/claim-of.ts';
import { type Assertion, assertionsOf } from '../dataset/assertions.ts';
import { checkAssertions, declaredIds } from '../dataset/check-assertions.ts';
import { checkColumns } from '../dataset/check-columns.ts';
import type { Dataset, Read } from '../dataset/read-dataset.ts';
import type { Problem, Row } from '../dataset/row.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import { createIdSet } from '../id-set.ts';
import { statement } from '../neo4j/cypher.ts';
import { type Ontology, typeOfId } from '../ontology/ontology.ts';
import type { Importing } from './importing.ts';

/** How many claims a dataset makes, and everything that is wrong with it, in the order in which it stands in the files. */
export async function validate(
  importing: Importing,
  { dataset, problems: unread }: Read,
  stored: readonly StoredDataset[],
): Promise<{ total: number; problems: Problem[] }> {
  const { ontology } = importing;
  const assertions = assertionsOf(ontology, dataset);
  const known = await knownIds(importing, dataset, assertions);
  const { total, problems: twice } = checkTwice(ontology, dataset, assertions);
  const problems = [
    ...unread,
    ...orderProblems(dataset, stored),
    ...sourceProblems(dataset, new Set([...known, ...declaredIds(ontology, assertions)])),
    ...checkColumns(ontology, dataset),
    ...checkAssertions(ontology, assertions, known),
    ...twice,
  ];
  return { total, problems: problems.toSorted(byPlace) };
}

/** The claims of a dataset, in the order of listing; they are made as they are gone through. */
export function* claimsIn(
  ontology: Ontology,
  dataset: Dataset,
  assertions = assertionsOf(ontology, dataset),
): Generator<ClaimRecord> {
  let position = 0;
  for (const assertion of assertions) {
    yield claimOf(ontology, dataset, assertion, position);
    position += 1;
  }
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
function checkTwice(ontology: Ontology, dataset: Dataset, assertions: Iterable<Assertion>) {
  const [seen, twice] = [createIdSet(), new Set<string>()];
  let total = 0;
  for (const { id } of claimsIn(ontology, dataset, assertions)) {
    if (seen.has(id)) twice.add(id);
    seen.add(id);
    total += 1;
  }
  return { total, problems: twice.size === 0 ? [] : [...twiceProblems(ontology, dataset, { assertions, twice })] };
}

interface Twice {
  readonly assertions: Iterable<Assertion>;
  /** Ids of claims that stand more than once. */
  readonly twice: ReadonlySet<string>;
}

function* twiceProblems(ontology: Ontology, dataset: Dataset, { assertions, twice }: Twice): Generator<Problem> {
  const first = new Map<string, Row>();
  for (const { row, column, ...rest } of assertions) {
    const { id } = claimOf(ontology, dataset, { row, ...(column === undefined ? {} : { column }), ...rest }, 0);
    const same = first.get(id);
    if (same === undefined && twice.has(id)) first.set(id, row);
    if (same === undefined) continue;
    const rule = `each claim stands once; this one stands at ${same.file}:${same.line} too`;
    yield { file: row.file, line: row.line, ...(column === undefined ? {} : { column }), rule };
  }
}

/** Ids that are looked up together. */
const ASKED = 10_000;

/** Which of the entities that the dataset names are there without it: what only its own last load declared does not count. */
async function knownIds(
  { graph, ontology }: Importing,
  { name, source }: Dataset,
  assertions: Iterable<Assertion>,
): Promise<Set<string>> {
  const named = new Set([source]);
  for (const assertion of assertions) for (const id of idsIn(assertion)) named.add(id);
  const ids = [...named].filter((id) => typeOfId(ontology, id) !== undefined);
  const nodes = [...ontology.types.values()].flatMap(({ node }) => node?.predicate ?? []);
  const known = new Set<string>();
  for (let start = 0; start < ids.length; start += ASKED) {
    const given = { ids: ids.slice(start, start + ASKED), dataset: name, predicates: ['type', ...nodes] };
    for (const { id } of await graph.read(statement('entity/existing', given))) known.add(String(id));
  }
  return known;
}

const idsIn = ({ subject, object = '', roles, row }: Assertion): string[] => [
  subject,
  object,
  ...roles.map((role) => role.slice(role.indexOf('=') + 1)),
  row.cells['speaker'] ?? '',
  row.cells['source'] ?? '',
];
