import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export interface SeedRow {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly value: string;
  readonly roles: string;
  readonly valid: string;
  readonly rank: string;
}

/** The numbered claims of seeds, as they stand in the files: what oracles reckon with. */
export const seedRows = (...datasets: readonly string[]): SeedRow[] =>
  datasets.flatMap(
    (dataset) => parse(readFileSync(`seeds/${dataset}/claims.csv`, 'utf8'), { columns: true }) as SeedRow[],
  );
