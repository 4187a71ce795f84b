import { aboutOf, type ClaimRecord } from '../claim/claim.ts';
import { claimsOfDataset } from '../claim/claims-of-dataset.ts';
import { storedDatasets } from '../dataset/stored-datasets.ts';
import { fold } from '../entity/fold.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph, Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { countriesOver } from './countries-over.ts';

const BATCH = 5_000;

/** Derives which two countries each claim leads to, and the country relations with what they concern. */
export async function assignPairs({ graph, ontology }: { graph: Graph; ontology: Ontology }): Promise<void> {
  const countriesOf = countriesOver(await countryLinks(graph, ontology));
  const firsts: Firsts = new Map();
  for (const { order } of await storedDatasets(graph)) {
    await setPairs(graph, await changedPairs(claimsOfDataset(graph, order), countriesOf, firsts));
  }
  await writeRelations(graph, firsts, countriesOf);
}

/** By pair: its first claim in the order of listing, and the sources that speak of it. */
type Firsts = Map<string, { claim: string; order: number; sources: Set<string> }>;

async function changedPairs(claims: AsyncIterable<ClaimRecord>, countriesOf: CountriesOf, firsts: Firsts) {
  const changed: { id: string; pair: string | null }[] = [];
  for await (const claim of claims) {
    if (claim.recordedTo !== undefined) continue;
    const pair = pairOf(aboutOf(claim), countriesOf);
    if (pair !== null) note(firsts, pair, claim);
    if ((claim.pair ?? null) !== pair) changed.push({ id: claim.id, pair });
  }
  return changed;
}

async function setPairs(graph: Graph, changed: readonly { id: string; pair: string | null }[]): Promise<void> {
  for (let start = 0; start < changed.length; start += BATCH) {
    const claims = changed.slice(start, start + BATCH);
    await graph.write((run) => run(statement('pair/set', { claims })));
  }
}

type CountriesOf = (id: string) => ReadonlySet<string>;

/** The id of the country relation that things lead to together; null where they lead to fewer or more than two. */
function pairOf(about: readonly { id: string; role: string }[], countriesOf: CountriesOf): string | null {
  const countries = new Set(about.filter(({ role }) => role !== 'speaker').flatMap(({ id }) => [...countriesOf(id)]));
  return countries.size === 2 ? relationId([...countries]) : null;
}

/** `country-relation:CN-KZ`: the codes in alphabetical order. */
export function relationId(countries: readonly string[]): string {
  return `country-relation:${countries
    .map((id) => id.slice(id.indexOf(':') + 1))
    .sort()
    .join('-')}`;
}

function note(firsts: Firsts, pair: string, { id, order, source }: ClaimRecord): void {
  const known = firsts.get(pair);
  if (known === undefined) firsts.set(pair, { claim: id, order, sources: new Set([source]) });
  else known.sources.add(source);
}

async function writeRelations(graph: Graph, firsts: Readonly<Firsts>, countriesOf: CountriesOf): Promise<void> {
  const dealings = await graph.read(statement('pair/dealings', {}));
  const edges = dealings.flatMap((row) => concernOf(row, countriesOf)).filter(({ from }) => firsts.has(from));
  const names = new Map(
    (await graph.read(statement('pair/country-names', {}))).map(({ id, name }) => [id, String(name)]),
  );
  const relations = [...firsts].map(([id, { claim, order, sources }]) => {
    const parties = id
      .slice('country-relation:'.length)
      .split('-')
      .map((code) => `country:${code}`);
    const name = parties.map((party) => names.get(party) ?? party).join(' – ');
    return {
      id,
      name,
      keys: [fold(name)],
      namedBy: [...sources].sort(),
      claim,
      order: numberParameter(order),
      parties,
    };
  });
  await graph.write(async (run) => {
    await run(statement('pair/delete-relations', {}));
    await run(statement('pair/create-relations', { relations }));
    await run(statement('pair/create-concerns', { edges }));
  });
}

function concernOf(row: Row, countriesOf: CountriesOf) {
  const countries = [...countriesOf(String(row['id']))];
  if (countries.length !== 2) return [];
  return [
    { from: relationId(countries), to: row['id'], claim: row['claim'], order: numberParameter(Number(row['order'])) },
  ];
}

/** By thing, what it leads to on the way to its countries: the ontology says which relations do, and from which end. */
async function countryLinks(graph: Graph, ontology: Ontology): Promise<Map<string, string[]>> {
  const links = new Map<string, string[]>();
  for (const { type, countryOf } of ontology.relations.values()) {
    if (countryOf === undefined) continue;
    for (const row of await graph.read(statement('pair/links', {}, { type }))) {
      const [from, to] = [String(row['from']), String(row['to'])];
      const [thing, next] = countryOf === 'TO' ? [from, to] : [to, from];
      links.set(thing, [...(links.get(thing) ?? []), next]);
    }
  }
  return links;
}
