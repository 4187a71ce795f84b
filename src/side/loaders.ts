import DataLoader from 'dataloader';
import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import type { Waves } from '../graphql/waves.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { countryLinks } from './country-links.ts';

export interface SideLoaders {
  /** Who speaks in the claims that meet a condition on `c`. */
  readonly speakers: (question: SpeakerQuestion) => Promise<readonly SpeakerCount[]>;
  /** The same, of the claims about an entity. */
  readonly speakersAbout: (id: string, question: SpeakerQuestion) => Promise<readonly SpeakerCount[]>;
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
  const count = async (file: string, { where, parameters }: SpeakerQuestion) =>
    (await waves.once(statementAsOf(asOf, file, parameters, { conditions: { where } }))).map(countOf);
  return {
    speakers: (question) => count('side/speakers', question),
    speakersAbout: (id, { where, parameters }) =>
      count('side/speakers-about', { where, parameters: { ...parameters, id } }),
    countriesOf: createCountriesOf(waves, asOf),
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
