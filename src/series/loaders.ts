import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import type { Waves } from '../graphql/waves.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { FIGURES, type ReadFigure } from './points.ts';

/** The figures of an indicator for a direction; null for any end. */
export interface SeriesQuestion {
  readonly indicator: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly of: string | null;
  /** The relationship types by which a figure leads to its indicator and its ends, and one indicator to another. */
  readonly places: Readonly<Record<'measures' | 'change' | 'from' | 'to' | 'of', string>>;
}

export interface SeriesLoaders {
  /** The figures, one more than the bound where there are more. */
  readonly figures: (question: SeriesQuestion) => Promise<readonly ReadFigure[]>;
}

export function createSeriesLoaders(waves: Waves, asOf: AsOf): SeriesLoaders {
  return {
    figures: async ({ places, ...ends }) => {
      const given = { ...ends, limit: numberParameter(FIGURES + 1) };
      return (await waves.once(
        statementAsOf(asOf, 'series/observations', given, { places }),
      )) as unknown as ReadFigure[];
    },
  };
}
