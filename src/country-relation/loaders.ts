import DataLoader from 'dataloader';
import { type AsOf, statementAsOf, twins } from '../as-of/as-of.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import type { Waves } from '../graphql/waves.ts';
import type { Row } from '../neo4j/graph.ts';
import { inOrder } from '../neo4j/in-order.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { TieRow } from './actors.ts';
import { CLAIMS_OF_PAIR } from './claims.ts';
import type { Dealing } from './dealing.ts';
import type { ListedInstrument } from './instruments.ts';
import type { Kinds } from './kinds.ts';
import type { Sides } from './sides.ts';

/** The claims of a pair of countries, the first ones in the order of listing, and how many there are. */
export interface PairClaims {
  readonly total: number;
  readonly claims: readonly ClaimRecord[];
}

export interface CountryRelationLoaders {
  readonly dealings: (id: string, kinds: Kinds) => Promise<readonly Dealing[]>;
  readonly claims: (id: string) => Promise<PairClaims>;
  readonly actors: (sides: Sides, kinds: Kinds) => Promise<readonly TieRow[]>;
  /** The instruments of a country; with a partner, how what shows them at work leads to it. */
  readonly instruments: (owner: string, partner: string | null, kinds: Kinds) => Promise<readonly ListedInstrument[]>;
}

/** Loaders of what is between two countries: one statement each for all pairs of a level. */
export function createCountryRelationLoaders(waves: Waves, asOf: AsOf): CountryRelationLoaders {
  const reader = { waves, asOf };
  const batches = new Map<string, DataLoader<string, unknown>>();
  const load = <T>(name: string, key: string, read: (keys: readonly string[]) => Promise<T[]>): Promise<T> => {
    const batch = batches.get(name) ?? new DataLoader<string, unknown>(read, { batchScheduleFn: waves.schedule });
    batches.set(name, batch);
    return batch.load(key) as Promise<T>;
  };
  return {
    dealings: (id, kinds) => load('dealings', id, (ids) => readDealings(reader, ids, kinds)),
    claims: (id) => load('claims', id, (ids) => readClaims(reader, ids)),
    actors: ({ id, a, b }, kinds) =>
      load('actors', JSON.stringify({ id, countries: [a, b].sort() }), (keys) => readActors(reader, keys, kinds)),
    instruments: (owner, partner, kinds) =>
      load('instruments', JSON.stringify({ owner, partner }), (keys) => readInstruments(reader, keys, kinds)),
  };
}

interface Reader {
  readonly waves: Waves;
  readonly asOf: AsOf;
}

/** Relation types as they fill a place. */
const anyOf = ({ asOf }: Reader, types: readonly string[]): string =>
  types.flatMap((type) => twins(asOf, type).split('|')).join('|');

async function readDealings(reader: Reader, ids: readonly string[], kinds: Kinds): Promise<Dealing[][]> {
  const places = {
    concerns: anyOf(reader, kinds.concerns),
    out: anyOf(reader, kinds.dealingOut),
    in: anyOf(reader, kinds.dealingIn),
    within: anyOf(reader, kinds.within),
  };
  const rows = await reader.waves.read(statementAsOf(reader.asOf, 'country-relation/dealings', { ids }, { places }));
  return allOf<Dealing>(ids, rows);
}

async function readClaims({ waves, asOf }: Reader, ids: readonly string[]): Promise<PairClaims[]> {
  const given = { ids, limit: numberParameter(CLAIMS_OF_PAIR) };
  const rows = await waves.read(statementAsOf(asOf, 'country-relation/claims', given));
  return inOrder(ids, rows, ([row]) => row as unknown as PairClaims, { total: 0, claims: [] });
}

async function readActors(reader: Reader, keys: readonly string[], kinds: Kinds): Promise<TieRow[][]> {
  const places = {
    within: anyOf(reader, kinds.locatedIn),
    present: anyOf(reader, kinds.present),
    absent: anyOf(reader, kinds.absent),
    held: anyOf(reader, kinds.held),
    part: anyOf(reader, kinds.part),
    concerns: anyOf(reader, kinds.concerns),
    home: anyOf(reader, kinds.home),
  };
  const pairs = keys.map((key) => JSON.parse(key) as { id: string });
  const rows = await reader.waves.read(statementAsOf(reader.asOf, 'country-relation/actors', { pairs }, { places }));
  return allOf<TieRow>(
    pairs.map(({ id }) => id),
    rows,
  );
}

async function readInstruments(reader: Reader, keys: readonly string[], kinds: Kinds): Promise<ListedInstrument[][]> {
  const places = {
    has: anyOf(reader, kinds.has),
    includes: anyOf(reader, kinds.includes),
    example: anyOf(reader, kinds.example),
    uses: anyOf(reader, kinds.uses),
    out: anyOf(reader, kinds.tieOut),
    in: anyOf(reader, kinds.tieIn),
    within: anyOf(reader, kinds.locatedIn),
  };
  const ways = keys.map((id) => ({ id, ...(JSON.parse(id) as object) }));
  const given = statementAsOf(reader.asOf, 'country-relation/instruments', { ways }, { places });
  return allOf<ListedInstrument>(keys, await reader.waves.read(given));
}

const allOf = <T>(ids: readonly string[], rows: readonly Row[]): T[][] =>
  inOrder<T[]>(ids, rows, (own) => own as unknown as T[], []);
