import { everKnownIds } from '../entity/ever-known-ids.ts';
import { groupBy } from '../group-by.ts';
import { statement } from '../neo4j/cypher.ts';
import type { Graph, Row } from '../neo4j/graph.ts';
import { concreteTypes, type Ontology, typeOfId } from '../ontology/ontology.ts';
import {
  type CountryName,
  derivedEdge,
  type PairClaims,
  partiesOf,
  spanOf,
  storedRelation,
} from './derived-relations.ts';
import { relationId } from './relation-id.ts';
import { replaceRelations, type WantedRelation } from './replace-relations.ts';

interface House {
  readonly graph: Graph;
  readonly ontology: Ontology;
}

type Pairs = ReadonlyMap<string, PairClaims>;
type CountriesOf = (id: string) => ReadonlySet<string>;
type DerivedEdge = ReturnType<typeof derivedEdge>;

/** Makes the country relations those of the pairs, with what they concern. */
export async function writeRelations(house: House, pairs: Pairs, countriesOf: CountriesOf): Promise<void> {
  const rows = await house.graph.read(statement('pair/country-names', {}));
  const names = groupBy(rows as unknown as (CountryName & { id: string })[], ({ id }) => id);
  const concerns = new Map<string, DerivedEdge[]>();
  for await (const edge of concernsOf(house, countriesOf)) {
    if (!pairs.has(edge.from)) continue;
    const others = concerns.get(edge.from);
    if (others === undefined) concerns.set(edge.from, [edge]);
    else others.push(edge);
  }
  const wanted = new Map<string, () => WantedRelation>();
  for (const [id, pair] of pairs) {
    const node = () =>
      storedRelation(
        id,
        pair,
        partiesOf(id).map((party) => names.get(party) ?? []),
      );
    wanted.set(id, () => ({ ...node(), edges: [...partyEdges(id, pair), ...(concerns.get(id) ?? [])] }));
  }
  await replaceRelations(house.graph, wanted);
}

const partyEdges = (id: string, pair: PairClaims): DerivedEdge[] =>
  partiesOf(id).map((party, at) => {
    const ends = { id: `${id}/party${at + 1}`, from: id, to: party };
    return derivedEdge('HAS_PARTY_COUNTRY', ends, { ...pair, ...spanOf(pair) });
  });

const PAGE = 5_000;

async function* concernsOf({ graph, ontology }: House, countriesOf: CountriesOf): AsyncGenerator<DerivedEdge> {
  const types = new Set(concreteTypes(ontology, 'Dealing'));
  for await (const page of everKnownIds(graph, PAGE)) {
    const ids = page.filter((id) => types.has(typeOfId(ontology, id)?.name ?? ''));
    if (ids.length === 0) continue;
    const between = ids.filter((id) => countriesOf(id).size === 2);
    for (const row of await graph.read(statement('pair/dealings', { ids: between })))
      yield concern(relationId([...countriesOf(String(row['id']))]), row, null);
    for (const row of await graph.read(statement('pair/former-dealings', { ids })))
      yield concern(String(row['pair']), row, Number(row['recordedTo']));
  }
}

function concern(from: string, row: Row, recordedTo: number | null): DerivedEdge {
  const to = String(row['id']);
  const of = { claim: row['claim'], order: Number(row['order']), recordedAt: Number(row['recordedAt']), recordedTo };
  return derivedEdge('CONCERNS', { id: `${from}/${to}`, from, to }, of);
}
