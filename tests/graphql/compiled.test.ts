import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BothWays, bothWays } from '../support/both-ways.ts';
import { readGraph } from '../support/graphs.ts';
import { type Plant, planted } from '../support/planted-bugs.ts';
import { randomOperation } from '../support/random-operations.ts';

let both: BothWays;

beforeAll(async () => {
  both = await bothWays();
});

const documentsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));

const rootsOf = (source: string): number =>
  parse(source).definitions.reduce(
    (sum, node) => sum + (node.kind === Kind.OPERATION_DEFINITION ? node.selectionSet.selections.length : 0),
    0,
  );

/** How many of the seeds' operations a run asks; `OPERATIONS=5000` asks more of them. */
const OPERATIONS = Number(process.env['OPERATIONS'] ?? 120);

describe('both paths', () => {
  it.each(documentsIn('tests/operations'))('give the same for $name of the catalogue', async ({ source }) => {
    const { reference, compiled } = await both.ask(source);
    expect(compiled.text).toBe(reference.text);
  });

  it.each(documentsIn('web/playground/examples'))('give the same for the example $name', async ({ source }) => {
    const { reference, compiled } = await both.ask(source);
    expect(compiled.text).toBe(reference.text);
  });

  it(
    'give the same for operations by chance, most of them compiled',
    async () => {
      let [asked, compiledRoots] = [0, 0];
      for (let seed = 1; seed <= OPERATIONS; seed += 1) {
        const { source, variables, roots } = randomOperation(both.schema, seed);
        const { reference, compiled } = await both.ask(source, variables);
        expect([seed, source, compiled.text]).toEqual([seed, source, reference.text]);
        asked += roots;
        compiledRoots += compiled.compiledRoots;
      }
      expect(compiledRoots / asked).toBeGreaterThan(0.5);
    },
    OPERATIONS * 20_000,
  );

  it('compile most of the catalogue, by one statement and one wait where nothing else is asked', async () => {
    const answers = [];
    for (const { source } of documentsIn('tests/operations'))
      answers.push({ roots: rootsOf(source), ...(await both.ask(source)).compiled });
    const all = answers.reduce((sum, { roots }) => sum + roots, 0);
    const compiled = answers.reduce((sum, { compiledRoots }) => sum + compiledRoots, 0);
    expect(compiled / all).toBeGreaterThan(0.5);
    const whole = answers.filter(({ execution }) => execution === 'compiled');
    expect(whole.filter(({ waits }) => waits !== 1)).toEqual([]);
    expect(whole.filter(({ statements, roots }) => statements > roots + 1)).toEqual([]);
  });
});

const KEY_ACTORS = `{ country(code: "KZ") { keyActors { edges { claim { notation }
  node { name ... on Organization { kind acronym foundingDate { edtf } } } } } } }`;

/** What a compiler could do wrong, put into its statements. */
const FAULTS: readonly (readonly [string, Plant])[] = [
  ['edges in another order', (text) => text.replace('ORDER BY r.order, r.id', 'ORDER BY r.order DESC, r.id')],
  ['a value where there is none', (text) => text.replace('x.acronym', "coalesce(x.acronym, '')")],
  ['values of two fields changed for each other', (text) => text.replace('x.name, x.kind', 'x.kind, x.name')],
  ['an entity that is lost', (text) => text.replace('RETURN DISTINCT e[0]', 'RETURN DISTINCT e[0] LIMIT 3')],
];

/** Statements of the reference path are left alone. */
const inCompiled =
  (plant: Plant): Plant =>
  (text) =>
    text.startsWith('WITH COLLECT') ? plant(text) : text;

describe('a difference', () => {
  it('is none without a fault', async () => {
    const { reference, compiled } = await both.ask(KEY_ACTORS);
    expect([compiled.execution, compiled.text]).toEqual(['compiled', reference.text]);
  });

  it.each(FAULTS)('is told: %s', async (_, plant) => {
    const changed = { count: 0 };
    const wrong = await bothWays(planted(await readGraph(), inCompiled(plant), changed));
    const { reference, compiled } = await wrong.ask(KEY_ACTORS);
    expect(changed.count).toBe(1);
    expect(compiled.text === reference.text && compiled.execution === 'compiled').toBe(false);
  });
});

describe('a question that only looks like one that is compiled', () => {
  it.each([
    '{ entity(id: "country-relation:CN-KZ") { ... on CountryRelation { claims(first: 3) { totalCount nodes { id } } } } }',
    '{ country(code: "KZ") { countryRelations(first: 2) { nodes { claims(first: 2) { totalCount } } } } }',
    'query A { country(code: "KZ") { id } } query B { country(code: "CN") { id } }',
  ])('has the answer of the reference path: %s', async (source) => {
    const { reference, compiled } = await both.ask(source);
    expect(compiled.text).toBe(reference.text);
  });

  it('that leaves a field out by a null is refused as the reference path does', async () => {
    const source = 'query ($s: Boolean = true) { country(code: "KZ") { id name @skip(if: $s) } }';
    const { reference, compiled } = await both.ask(source, { s: null });
    expect(reference.text).toMatch(/^\[\{/);
    expect(compiled.text).toBe(reference.text);
  });
});

describe('what is wrong with a question', () => {
  it.each([
    '{ country(code: "Atlantis") { name } }',
    '{ country(code: "KZ") { keyActors(first: 0) { totalCount } } }',
    '{ countries(first: 2, where: { borders: { id: "country:XX" } }) { nodes { name } } }',
    '{ countries(after: "x") { nodes { name } } }',
    '{ claims(where: { about: ["event:nothing"] }) { totalCount } }',
    '{ a: country(code: "KZ") { name } b: country(code: "Atlantis") { name } }',
  ])('the reference path says: %s', async (source) => {
    const { reference, compiled } = await both.ask(source);
    expect(reference.text).toMatch(/^\[\{/);
    expect(compiled.text).toBe(reference.text);
  });
});
