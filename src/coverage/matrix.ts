import type { AsOf } from '../as-of/as-of.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Ontology, RelationField } from '../ontology/ontology.ts';
import { type Cell, type ChainsRow, type EdgesRow, type Passage, passageOf, type Span } from './cells.ts';
import { negationOf, stepsOf, type Way } from './ways.ts';

/** A column: an entity, or a field of the rows. */
export type Column = { readonly entity: Row } | { readonly field: string; readonly relation?: RelationField };

/** The steps and chains that lead from a row to a column, and the steps that deny it. */
export interface Steps {
  readonly leading: readonly string[];
  readonly denying: readonly string[];
  readonly chains: readonly string[];
}

/** What is read for a matrix. */
export interface Found {
  readonly edges: readonly EdgesRow[];
  readonly chains: readonly ChainsRow[];
}

/** A way of two relations is not denied where one inner entity lacks the second: another may have it. */
export function stepsOfWays(ontology: Ontology, asOf: AsOf, ways: readonly Way[]): Steps {
  const chains = ways.flatMap((way) => way.chains);
  const single = chains.filter(({ length }) => length === 1).flat();
  const double = chains.filter(({ length }) => length === 2);
  return {
    leading: distinct(single.flatMap((field) => stepsOf(asOf, field, field.relation))),
    denying: distinct(single.flatMap((field) => denyingSteps(ontology, asOf, field))),
    chains: distinct(
      double.flatMap((chain) =>
        chain
          .map((field) => stepsOf(asOf, field, field.relation))
          .reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => `${start}/${end}`))),
      ),
    ),
  };
}

/** The steps by which claims deny a relation. */
export function denyingSteps(ontology: Ontology, asOf: AsOf, field: RelationField): string[] {
  const negation = negationOf(ontology, field.relation);
  return negation === undefined ? [] : stepsOf(asOf, field, negation);
}

/** The cells of entities by entities, row by row. */
export function entityCells(
  { rows, columns, datasets }: { rows: readonly Row[]; columns: readonly Row[]; datasets: readonly StoredDataset[] },
  steps: Steps,
  found: Found,
): Cell[] {
  const { passages, denials, leftOut } = waysFound([...rows, ...columns], steps, found);
  const readInFull = sourcesReadInFull(datasets);
  return rows.flatMap((row, at) =>
    columns.map((column, index): Cell => {
      const key = keyOf(String(row['id']), String(column['id']));
      return {
        row: at,
        column: index,
        passages: passages.get(key) ?? [],
        denials: denials.get(key) ?? [],
        sources: namersOf(row).filter((source) => readInFull.has(source) && namersOf(column).includes(source)),
        leftOut: leftOut.get(key) ?? [],
      };
    }),
  );
}

/** What leads from rows to columns, what denies it, and what leads to a value that is left out. */
function waysFound(ends: readonly Row[], { denying }: Steps, { edges, chains }: Found) {
  const [passages, denials, leftOut]: [Passages, Passages, Passages] = [new Map(), new Map(), new Map()];
  const periods = new Map(ends.map((row) => [String(row['id']), periodOf(row)]));
  const between = (...ids: readonly string[]) => ids.map((id) => periods.get(id) ?? null);
  const direct = edges.flatMap(({ row, column, step, edges: all }) => {
    const into = denying.includes(step) ? denials : passages;
    return all.map((edge) => ({ into, key: keyOf(row, column), passage: passageOf([edge], between(row, column)) }));
  });
  const through = chains.flatMap(({ row, column, pairs }) =>
    pairs.map(({ inner, edges: pair }) => ({
      into: inner.leftOut ? leftOut : passages,
      key: keyOf(row, column),
      passage: passageOf(pair, [...between(row, column), inner.period === null ? null : inner]),
    })),
  );
  for (const { into, key, passage } of [...direct, ...through]) push(into, key, passage);
  return { passages, denials, leftOut };
}

/** The cells of entities by fields of theirs, row by row. The claims of a value are read when they are asked for. */
export function fieldCells(
  { rows, columns, datasets }: { rows: readonly Row[]; columns: readonly Column[]; datasets: readonly StoredDataset[] },
  stepsOfField: (field: RelationField) => Pick<Steps, 'leading' | 'denying'>,
  edges: readonly EdgesRow[],
): Cell[] {
  const byStep: Passages = new Map();
  const periods = new Map(rows.map((row) => [String(row['id']), periodOf(row)]));
  for (const one of edges)
    for (const edge of one.edges)
      push(byStep, keyOf(one.row, one.step), passageOf([edge], [periods.get(one.row) ?? null]));
  const readInFull = sourcesReadInFull(datasets);
  return rows.flatMap((row, at) => {
    const sources = namersOf(row).filter((source) => readInFull.has(source));
    const through = (steps: readonly string[]) =>
      steps.flatMap((step) => byStep.get(keyOf(String(row['id']), step)) ?? []);
    return columns.map((column, index): Cell => {
      const place = { row: at, column: index, sources, leftOut: [], denials: [] };
      if ('entity' in column) return { ...place, passages: [] };
      if (column.relation === undefined) return { ...place, ...attributeOf(row, column.field) };
      const { leading, denying } = stepsOfField(column.relation);
      return { ...place, passages: through(leading), denials: through(denying) };
    });
  });
}

/** The sources whose silence means something. */
export const sourcesReadInFull = (datasets: readonly StoredDataset[]): Set<string> =>
  new Set(datasets.filter(({ reading }) => reading === 'IN_FULL').map(({ source }) => source));

/** The sources that speak of an entity. */
export const namersOf = (row: Row): readonly string[] => (row['namedBy'] ?? []) as readonly string[];

function attributeOf(row: Row, field: string): Pick<Cell, 'passages' | 'leftOut'> {
  const value = row[field];
  const filled = value !== undefined && value !== null;
  const passage = { claims: [], span: periodOf(row) };
  const leftOut = ((row['notPrinted'] ?? []) as readonly string[]).includes(field);
  return { passages: filled ? [passage] : [], leftOut: leftOut && !filled ? [passage] : [] };
}

function periodOf(row: Row): Span | null {
  if (typeof row['period'] !== 'string') return null;
  const day = (value: unknown) => (typeof value === 'number' ? value : null);
  return { from: day(row['period_from']), to: day(row['period_to']) };
}

type Passages = Map<string, Passage[]>;

const keyOf = (row: string, other: string): string => `${row} ${other}`;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

function push(into: Passages, key: string, passage: Passage): void {
  const known = into.get(key);
  if (known === undefined) into.set(key, [passage]);
  else known.push(passage);
}
