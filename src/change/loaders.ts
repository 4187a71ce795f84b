import { type AsOf, statementAsOf } from '../as-of/as-of.ts';
import type { Waves } from '../graphql/waves.ts';
import { type Change, type ChangeRange, changeStatement, changesIn } from './change.ts';

export interface ChangeLoaders {
  readonly page: (range: ChangeRange) => Promise<readonly Change[]>;
  /** How many there are. */
  readonly count: () => Promise<number>;
}

export function createChangeLoaders(waves: Waves, asOf: AsOf): ChangeLoaders {
  return {
    page: async (range) => changesIn(await waves.once(changeStatement(asOf, range))),
    count: async () => {
      const [row] = await waves.once(statementAsOf(asOf, 'change/count', {}));
      return Number(row?.['total'] ?? 0);
    },
  };
}
