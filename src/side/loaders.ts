import DataLoader from 'dataloader';
import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import { type ClaimLoaders, claimPages } from '../claim/loaders.ts';
import type { Waves } from '../graphql/waves.ts';
import { groupBy } from '../group-by.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { countryLinks } from './country-links.ts';
import { type SideScope, SPEAKS, scopeText } from './scope.ts';

export interface SideLoaders {
  /** Who speaks in the claims of a scope that meet a condition on `c`. */
  readonly speakers: (scope: SideScope, id: string, question: SpeakerQuestion) => Promise<readonly SpeakerCount[]>;
  /** Pages of the claims of sides, by their keys. */
  readonly claims: Readonly<Record<SideScope, ClaimLoaders['about']>>;
  /** Pages of the claims of a country relation, whoever speaks. */
  readonly ofPair: ClaimLoaders['about'];
  /** The countries that a thing leads to; of a country, itself. */
  readonly countriesOf: (ontology: Ontology, id: string) => Promise<ReadonlySet<string>>;
}

interface SpeakerQuestion {
  readonly where: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** How many claims are in a voice and of a speaker. */
export interface SpeakerCount {
  readonly voice: string;
  readonly speaker?: string;
  readonly total: number;
}

export function createSideLoaders(waves: Waves, asOf: AsOf): SideLoaders {
  const pages = (scope: SideScope, speaks = SPEAKS) =>
    claimPages(waves, asOf, 'side/claims', { scope: scopeText(asOf, scope), speaks });
  return {
    speakers: createSpeakers(waves, asOf),
    claims: { PAIR: pages('PAIR'), ABOUT: pages('ABOUT') },
    ofPair: pages('PAIR', 'true'),
    countriesOf: createCountriesOf(waves, asOf),
  };
}

/** One batch for each scope and question. */
function createSpeakers(waves: Waves, asOf: AsOf): SideLoaders['speakers'] {
  const batches = new Map<string, DataLoader<string, readonly SpeakerCount[]>>();
  return (scope, id, { where, parameters }) => {
    const read = async (ids: readonly string[]) => {
      const conditions = { scope: scopeText(asOf, scope), where };
      const rows = await waves.read(statementAsOf(asOf, 'side/speakers', { ...parameters, ids }, { conditions }));
      const found = groupBy(rows, (row) => row['id']);
      return ids.map((one) => (found.get(one) ?? []).map(countOf));
    };
    const name = JSON.stringify([scope, where, parameters]);
    const batch = batches.get(name) ?? new DataLoader(read, { batchScheduleFn: waves.schedule });
    batches.set(name, batch);
    return batch.load(id);
  };
}

const countOf = ({ voice, speaker, total }: Row): SpeakerCount => ({
  voice: String(voice),
  ...(speaker === null ? {} : { speaker: String(speaker) }),
  total: Number(total),
});

/** One batch: the types over which things lead to countries are the same for all. */
function createCountriesOf(waves: Waves, asOf: AsOf): SideLoaders['countriesOf'] {
  let batch: DataLoader<string, ReadonlySet<string>> | undefined;
  return (ontology, id) => {
    batch ??= new DataLoader<string, ReadonlySet<string>>(
      async (ids) => {
        const places = { types: countryLinks(ontology, asOf) };
        const asked = statementAsOf(asOf, 'side/countries-of', { ids }, { places });
        const found = new Map(
          (await waves.read(asked)).map((row) => [row['id'], new Set(row['countries'] as string[])]),
        );
        return ids.map((one) => found.get(one) ?? new Set<string>());
      },
      { batchScheduleFn: waves.schedule },
    );
    return batch.load(id);
  };
}
