import { readdirSync } from 'node:fs';
import type { Driver, Plan, ResultSummary } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { migrationStatements, statement } from '../../src/neo4j/cypher.ts';
import type { Statement } from '../../src/neo4j/graph.ts';
import { readDriver } from '../support/graphs.ts';
import { CATALOGUE, type Entry, planned } from '../support/plans.ts';

let driver: Driver;

beforeAll(async () => {
  driver = await readDriver();
});

const files = readdirSync('cypher', { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.cypher'))
  .map((path) => path.slice(0, -'.cypher'.length));
const migrations = files.filter((file) => file.startsWith('migrations/'));

async function summaryOf({ text, parameters }: Statement): Promise<ResultSummary> {
  return (await driver.executeQuery(text, parameters)).summary;
}

/** Properties that a graph of seeds does not have yet: of closed claims, of paged sources, of a rebuilt projection. */
const NOT_YET = /`(recordedTo|closedBy|page|ontology)`/;

/** What the server remarks: notifications, deprecations, and every status that is no success. */
const remarksOf = ({ gqlStatusObjects }: ResultSummary): string[] =>
  gqlStatusObjects
    .filter(({ gqlStatus }) => !/^0[02]/.test(gqlStatus))
    .filter(({ gqlStatus, statusDescription }) => gqlStatus !== '01N52' || !NOT_YET.test(statusDescription))
    .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`);

function operatorsOf(plan: Plan | false): Plan[] {
  return plan === false ? [] : [plan, ...plan.children.flatMap((child) => operatorsOf(child))];
}

const nameOf = ({ operatorType }: Plan): string => operatorType.replace(/@.*$/, '');

/** Sides of a product that give one row each, by a unique index, multiply nothing. */
function isMultiplying(product: Plan): boolean {
  const leaves = operatorsOf(product).filter(({ children }) => children.length === 0);
  return leaves.some((leaf) => !/^(Argument|NodeUniqueIndexSeek|SingleRow)/.test(nameOf(leaf)));
}

/** What a plan has that it should not have. */
function faultsOf(summary: ResultSummary, { scans }: Entry): string[] {
  const operators = operatorsOf(summary.plan || summary.profile || false);
  expect(operators.length).toBeGreaterThan(0);
  const scanning = /^(AllNodesScan|(Partitioned)?(NodeByLabel|UnionNodeByLabels|NodeIndex)(Contains|EndsWith)?Scan)$/;
  return operators.flatMap((operator) => {
    const name = nameOf(operator);
    if (scanning.test(name) && scans === undefined) return [name];
    return name === 'CartesianProduct' && isMultiplying(operator) ? [name] : [];
  });
}

/** The statements of a migration; they are complete as they stand. */
const migrationPlans = (file: string): Statement[] =>
  migrationStatements(file).map((made) => ({ ...made, text: `EXPLAIN ${made.text}` }));

describe('every file of cypher/', () => {
  it('has an entry here, and every entry a file', () => {
    expect(Object.keys(CATALOGUE).sort()).toEqual(files.filter((file) => !migrations.includes(file)).sort());
  });

  it.each(Object.entries(CATALOGUE))('%s is planned without remarks and without scans', async (name, entry) => {
    const summary = await summaryOf(planned(name, entry));
    expect(remarksOf(summary)).toEqual([]);
    expect(faultsOf(summary, entry)).toEqual([]);
  });

  it.each(migrations)('%s is planned without remarks', async (file) => {
    for (const made of migrationPlans(file.slice('migrations/'.length)))
      expect(remarksOf(await summaryOf(made))).toEqual([]);
  });
});

describe('a page further on', () => {
  it('of claims does not read what lies before it', async () => {
    const given = CATALOGUE['claim/page'] ?? {};
    const entry = { ...given, conditions: { ...given.conditions, where: "c.rank <> 'DEPRECATED'" } };
    expect(faultsOf(await summaryOf(planned('claim/page', entry)), entry)).toEqual([]);
  });
});

describe('the assertion', () => {
  const seen = async (text: string) => faultsOf(await summaryOf({ name: 'planted', text, parameters: {} }), {});

  it('sees a scan, a product and a deprecation', async () => {
    expect(await seen('EXPLAIN MATCH (n) RETURN n')).toEqual(['AllNodesScan']);
    expect(await seen('EXPLAIN MATCH (n:Country) WHERE n.iso2 = "KZ" RETURN n')).toEqual(['NodeByLabelScan']);
    expect(await seen('EXPLAIN MATCH (n:Country), (m:Place) RETURN n, m')).toContain('CartesianProduct');
    const deprecated = { name: 'planted', text: 'EXPLAIN MATCH (n:Country) RETURN id(n)', parameters: {} };
    expect(remarksOf(await summaryOf(deprecated))).not.toEqual([]);
  });

  it('needs every place of a file', () => {
    expect(() => statement('relation/page', {}, {})).toThrow('is left empty');
  });
});
