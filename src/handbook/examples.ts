import { type Assertion, assertionsOf } from '../dataset/assertions.ts';
import type { Dataset } from '../dataset/read-dataset.ts';
import type { Codebook, Ontology } from '../ontology/ontology.ts';
import { code } from './markdown.ts';

export interface Examples {
  /** The claim as a reader sees it: the declared one, else the first that fits. */
  readonly example: (at: string, codebook: Codebook | undefined, fits: Fits) => string;
  /** The neighbour's case, with the first claim of a neighbour that the words name in parentheses. */
  readonly counter: (codebook: Codebook | undefined, fitsNamed: (name: string) => Fits) => string;
  /** Declared examples that are missing or are no example. */
  readonly faults: readonly string[];
}

export type Fits = (claim: Assertion) => boolean;

/** Examples from the claims of the seeds, in the order of listing. */
export function examplesFrom(ontology: Ontology, datasets: readonly Dataset[]): Examples {
  const claims = datasets.flatMap((dataset) => [...assertionsOf(ontology, dataset)]);
  const numbered = new Map(claims.filter(hasNotation).map((claim) => [notationOf(claim), claim]));
  // Examples are numbers of a source that was read from end to end; without it, none can be looked up.
  const isComplete = datasets.some(({ reading }) => reading === 'IN_FULL');
  const faults: string[] = [];
  return {
    example: (at, codebook, fits) => {
      const declared = codebook?.example;
      if (declared === undefined) return shown(claims.find(fits));
      const claim = numbered.get(declared);
      if (claim === undefined && isComplete) faults.push(`${at}: the example ${declared} is no claim of the seeds`);
      if (claim === undefined) return code(declared);
      if (!fits(claim)) faults.push(`${at}: the example ${declared} is a claim of ${claim.predicate}`);
      return shown(claim);
    },
    counter: (codebook, fitsNamed) => {
      if (codebook === undefined) return '';
      const fits = namesIn(codebook.not).map(fitsNamed);
      const claim = claims.find((one) => one.column === undefined && fits.some((fitsNeighbour) => fitsNeighbour(one)));
      return claim === undefined ? codebook.not : `${codebook.not} ${shown(claim)}`;
    },
    faults,
  };
}

/** Names in parentheses: `(HELD_IN)`, `(titles, kind)`. */
const namesIn = (words: string): string[] =>
  [...words.matchAll(/\(([A-Za-z_, ]+)\)/g)].flatMap(([, names = '']) => names.split(', '));

function shown(claim: Assertion | undefined): string {
  if (claim === undefined) return 'The seeds have none yet.';
  const { subject, predicate, object, value, row } = claim;
  const words = claim.column === undefined ? row.cells['text'] : undefined;
  const text = words || [subject, predicate, object ?? value ?? ''].join(' ').trim();
  return hasNotation(claim) ? `${code(notationOf(claim))} ${text}` : text;
}

const notationOf = ({ row }: Assertion): string => row.cells['notation'] ?? '';

const hasNotation = (claim: Assertion): boolean => claim.column === undefined && notationOf(claim) !== '';
