import { aboutOf, type ClaimRecord } from '../claim/claim.ts';
import { claimsOfDataset } from '../claim/claims-of-dataset.ts';
import { storedDatasets } from '../dataset/stored-datasets.ts';
import { groupBy } from '../group-by.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph, Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { concreteTypes, type Ontology } from '../ontology/ontology.ts';
import { bothTypes, carryToCountries } from './carry-to-countries.ts';
import { countriesOver, type Link, type Links } from './countries-over.ts';
import {
  type CountryName,
  derivedEdge,
  type PairClaims,
  partiesOf,
  spanOf,
  storedRelation,
  withClaim,
} from './derived-relations.ts';

const BATCH = 5_000;

interface House {
  readonly graph: Graph;
  readonly ontology: Ontology;
}

/**
 * Derives which two countries each claim leads to, the country relations with what they concern, and the edges that carry
 * others on to countries.
 */
export async function assignPairs({ graph, ontology }: House): Promise<void> {
  const links = await countryLinks(graph, ontology);
  const countriesOf = countriesOver(links);
  const pairs: Pairs = new Map();
  for (const { order } of await storedDatasets(graph)) {
    for await (const claims of changedPairs(claimsOfDataset(graph, order), countriesOf, pairs))
      await graph.write((run) => run(statement('pair/set', { claims })));
  }
  await writeRelations({ graph, ontology }, pairs, countriesOf);
  await carryToCountries({ graph, ontology }, links);
}

type Pairs = Map<string, PairClaims>;

/** The claims that lead to another pair than before, a batch at a time; `pairs` gathers the claims of each. */
async function* changedPairs(claims: AsyncIterable<ClaimRecord>, countriesOf: CountriesOf, pairs: Pairs) {
  let changed: { id: string; pair: string | null }[] = [];
  for await (const claim of claims) {
    // A closed claim keeps the pair that it led to while it was open.
    const pair = claim.recordedTo === undefined ? pairOf(aboutOf(claim), countriesOf) : (claim.pair ?? null);
    if (pair !== null) pairs.set(pair, withClaim(pairs.get(pair), claim));
    if ((claim.pair ?? null) !== pair) changed.push({ id: claim.id, pair });
    if (changed.length < BATCH) continue;
    yield changed;
    changed = [];
  }
  if (changed.length > 0) yield changed;
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

async function writeRelations(
  { graph, ontology }: House,
  pairs: Readonly<Pairs>,
  countriesOf: CountriesOf,
): Promise<void> {
  const rows = await graph.read(statement('pair/country-names', {}));
  const names = groupBy(rows, (row) => String(row['id']));
  const relations = [...pairs].map(([id, pair]) =>
    storedRelation(
      id,
      pair,
      partiesOf(id).map((party) => (names.get(party) ?? []) as unknown as CountryName[]),
    ),
  );
  const parties = [...pairs].flatMap(([id, pair]) =>
    partiesOf(id).map((party, at) =>
      derivedEdge(
        'HAS_PARTY_COUNTRY',
        { id: `${id}/party${at + 1}`, from: id, to: party },
        { ...pair, ...spanOf(pair) },
      ),
    ),
  );
  const concerns = [
    ...(await graph.read(statement('pair/dealings', {}))).flatMap((row) => concernOf(row, countriesOf)),
    ...(await graph.read(statement('pair/former-dealings', { types: concreteTypes(ontology, 'Dealing') }))).map((row) =>
      formerConcern(row),
    ),
  ].filter(({ from }) => pairs.has(from));
  await replaceRelations(graph, relations, [...parties, ...concerns]);
}

/**
 * Puts relations and their edges in the place of those that were there: in one transaction, unless they are more than one
 * may hold. Then a reader may meet a part of them; a load that breaks off here makes them all anew.
 */
async function replaceRelations(graph: Graph, relations: readonly object[], edges: readonly object[]): Promise<void> {
  const [row] = await graph.read(statement('pair/count-edges', {}));
  if (Number(row?.['edges']) > BATCH) await deleteEdges(graph);
  await graph.write(async (run) => {
    await run(statement('pair/delete-relations', {}));
    await run(statement('pair/create-relations', { relations }));
    await run(statement('pair/create-concerns', { edges: edges.slice(0, BATCH) }));
  });
  for (let start = BATCH; start < edges.length; start += BATCH)
    await graph.write((run) => run(statement('pair/create-concerns', { edges: edges.slice(start, start + BATCH) })));
}

async function deleteEdges(graph: Graph): Promise<void> {
  const limit = numberParameter(BATCH);
  const step = () => graph.write((run) => run(statement('pair/delete-edges', { limit })));
  while (Number((await step())[0]?.['deleted']) > 0);
}

function concernOf(row: Row, countriesOf: CountriesOf) {
  const countries = [...countriesOf(String(row['id']))];
  return countries.length === 2 ? [concern(relationId(countries), row, null)] : [];
}

const formerConcern = (row: Row) => concern(String(row['pair']), row, Number(row['recordedTo']));

function concern(from: string, row: Row, recordedTo: number | null) {
  const to = String(row['id']);
  const of = { claim: row['claim'], order: Number(row['order']), recordedAt: Number(row['recordedAt']), recordedTo };
  return derivedEdge('CONCERNS', { id: `${from}/${to}`, from, to }, of);
}

/** By thing, what it leads to on the way to its countries: the ontology says which relations do, and from which end. */
async function countryLinks(graph: Graph, ontology: Ontology): Promise<Links> {
  const links = new Map<string, Link[]>();
  for (const { type, countryOf } of ontology.relations.values()) {
    if (countryOf === undefined) continue;
    for (const row of await graph.read(statement('pair/links', {}, { types: bothTypes(type) }))) {
      const [from, to] = [String(row['from']), String(row['to'])];
      const [thing, next] = countryOf === 'TO' ? [from, to] : [to, from];
      const link = { to: next, recordedAt: Number(row['recordedAt']), recordedTo: row['recordedTo'] as number | null };
      links.set(thing, [...(links.get(thing) ?? []), link]);
    }
  }
  return links;
}
