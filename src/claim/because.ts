import type { Context } from '../graphql/context.ts';
import { pageLength, passedOver } from '../graphql/page.ts';
import type { ClaimRecord } from './claim.ts';

/**
 * What an answer rests on, as the type `Because` shows it: the claims of these ids, each once, read when a field asks
 * for them. Give it to a field `because` of any room.
 */
export function becauseOf(claims: readonly string[]) {
  const ids = [...new Set(claims)];
  return {
    claimCount: ids.length,
    claims: async ({ first, skip }: { readonly first: number; readonly skip: number }, context: Context) => {
      const [begin, length] = [passedOver(skip), pageLength(first)];
      const shown = (await recordsOf(ids, context)).slice(begin, begin + length);
      context.waves.spend(shown.length);
      return shown;
    },
    sources: async (_: unknown, context: Context) => entitiesOf(sourcesOf(await recordsOf(ids, context)), context),
    sourceCount: async (_: unknown, context: Context) => sourcesOf(await recordsOf(ids, context)).length,
    weakestLink: (_: unknown, context: Context) => weakestLink(ids, context),
  };
}

async function recordsOf(ids: readonly string[], { loaders }: Context): Promise<ClaimRecord[]> {
  const found = await Promise.all(ids.map(loaders.claim.byId));
  return found.filter((claim) => claim !== null).toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

const sourcesOf = (claims: readonly ClaimRecord[]): string[] => [...new Set(claims.map(({ source }) => source))].sort();

async function entitiesOf(ids: readonly string[], { loaders }: Context) {
  const found = await Promise.all(ids.map(loaders.entity.byId));
  return found.filter((entity) => entity !== null);
}

/** The claim that the fewest sources make; of equal ones the first in the order of listing. */
async function weakestLink(ids: readonly string[], context: Context) {
  const [claims, agreeing] = await Promise.all([
    recordsOf(ids, context),
    Promise.all(ids.map(context.loaders.claim.agreeing)),
  ]);
  const sources = new Map(ids.map((id, index) => [id, agreeing[index] ?? []]));
  const [weakest] = claims.toSorted((a, b) => (sources.get(a.id)?.length ?? 0) - (sources.get(b.id)?.length ?? 0));
  if (weakest === undefined) return null;
  const own = (sources.get(weakest.id) ?? []).toSorted();
  return { claim: weakest, sourceCount: own.length, sources: (__: unknown, at: Context) => entitiesOf(own, at) };
}
