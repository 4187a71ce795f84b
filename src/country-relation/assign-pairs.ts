import { aboutOf } from '../claim/claim.ts';
import { ORDER_SPAN } from '../claim/claim-of.ts';
import { storedDatasets } from '../dataset/stored-datasets.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { carryToCountries } from './carry-to-countries.ts';
import { countriesOver } from './countries-over.ts';
import { countryLinks } from './country-links.ts';
import { type PairClaim, type PairClaims, withClaim } from './derived-relations.ts';
import { relationId } from './relation-id.ts';
import { writeRelations } from './write-relations.ts';

const BATCH = 5_000;

interface House {
  readonly graph: Graph;
  readonly ontology: Ontology;
}

/**
 * Derives which two countries each claim leads to, the country relations with what they concern, and the edges that carry
 * others on to countries. Claims and things are gone through page by page; kept are the links of things and the pairs.
 */
export async function assignPairs({ graph, ontology }: House): Promise<void> {
  const links = await countryLinks(graph, ontology);
  const countriesOf = countriesOver(links);
  const pairs: Pairs = new Map();
  for (const { order } of await storedDatasets(graph)) {
    for await (const claims of changedPairs(pairClaims(graph, order), countriesOf, pairs))
      await graph.write((run) => run(statement('pair/set', { claims })));
  }
  await writeRelations({ graph, ontology }, pairs, countriesOf);
  await carryToCountries({ graph, ontology }, links);
}

type Pairs = Map<string, PairClaims>;

/** All claims of a dataset, closed ones too, in the order of listing. */
async function* pairClaims(graph: Graph, order: number): AsyncGenerator<readonly PairClaim[]> {
  const below = numberParameter((order + 1) * ORDER_SPAN);
  for (let from = { order: order * ORDER_SPAN, id: '' }; ; ) {
    const given = { from: { ...from, order: numberParameter(from.order) }, below, limit: numberParameter(BATCH) };
    const page = (await graph.read(statement('pair/claims', given))) as unknown as PairClaim[];
    yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < BATCH) return;
    from = { order: last.order, id: last.id };
  }
}

/** The claims that lead to another pair than before, a page at a time; `pairs` gathers the claims of each. */
async function* changedPairs(pages: AsyncIterable<readonly PairClaim[]>, countriesOf: CountriesOf, pairs: Pairs) {
  for await (const page of pages) {
    const found = page.map((claim) => ({ claim, pair: pairNow(claim, countriesOf) }));
    for (const { claim, pair } of found) if (pair !== null) pairs.set(pair, withClaim(pairs.get(pair), claim));
    const changed = found.filter(({ claim, pair }) => (claim.pair ?? null) !== pair);
    if (changed.length > 0) yield changed.map(({ claim, pair }) => ({ id: claim.id, pair }));
  }
}

/** A closed claim keeps the pair that it led to while it was open. */
const pairNow = (claim: PairClaim, countriesOf: CountriesOf): string | null =>
  claim.recordedTo === null ? pairOf(claim, countriesOf) : (claim.pair ?? null);

type CountriesOf = (id: string) => ReadonlySet<string>;

/** The id of the country relation that a claim leads to; null where it leads to fewer or more than two countries. */
function pairOf({ subject, object, attributeOf, roles }: PairClaim, countriesOf: CountriesOf): string | null {
  const about = aboutOf({ subject, roles, ...(object && { object }), ...(attributeOf && { attributeOf }) });
  const countries = new Set<string>();
  for (const { id, role } of about) {
    if (role === 'speaker') continue;
    for (const country of countriesOf(id)) countries.add(country);
    if (countries.size > 2) return null;
  }
  return countries.size === 2 ? relationId([...countries]) : null;
}
