import type { GraphQLFieldResolver } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import { findEntity } from '../entity/find.ts';
import { clientError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { pageLength, questionOf } from '../graphql/page.ts';
import { pageOfList } from '../graphql/page-of-list.ts';
import { LIMITS } from '../limits.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { comparePlaces, ENTITIES, type Gap, type GapPlace, gapsOf, placeOf } from './ranking.ts';

interface Arguments {
  readonly types?: readonly string[] | null;
  readonly of?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly minShare: number;
  readonly first: number;
  readonly after?: string | null;
}

/** What is missing where one would expect it. */
export function gapsRoot(ontology: Ontology): [string, GraphQLFieldResolver<unknown, Context>] {
  return [
    'gaps',
    async (_, args: Arguments, context) => {
      check(args);
      const { after, first, of, ...asked } = args;
      const question = questionOf('gaps', of ?? null, asked, context.asOf);
      pageLength(first);
      const [wanted, datasets] = await Promise.all([
        of ? Promise.all(of.map(async (text) => String((await findEntity(context, text))['id']))) : null,
        context.loaders.datasets(),
      ]);
      const sources = datasets.filter(({ reading }) => reading === 'IN_FULL').map(({ source }) => source);
      // What is usual is told by all entities of the type, also where one is asked of a few.
      const spoken = await context.loaders.gaps.spoken({ sources, types: args.types ?? null });
      const gaps = gapsOf(ontology, spoken.slice(0, ENTITIES), args.minShare).filter(
        ({ entity, kind }) => (wanted?.includes(entity) ?? true) && (args.kinds?.includes(kind) ?? true),
      );
      const listing = { rows: gaps, placeOf, compare: comparePlaces, placeIn };
      const page = pageOfList(listing, question, { first, after }, (gap) => shown(gap, sources));
      context.waves.spend(page.edges.length);
      const complete = spoken.length <= ENTITIES;
      return {
        ...page,
        complete,
        message: complete
          ? null
          : `Sources speak of more than ${ENTITIES} entities; the first by id are looked at. Give types.`,
      };
    },
  ];
}

function check({ of, minShare }: Arguments): void {
  if ((of?.length ?? 0) > LIMITS.page)
    throw clientError('BAD_REQUEST', `of has ${of?.length} members; expected at most ${LIMITS.page}.`, {
      argument: 'of',
    });
  if (!(minShare >= 0 && minShare <= 1))
    throw clientError('BAD_REQUEST', `minShare is ${minShare}; expected 0 to 1.`, { argument: 'minShare' });
}

function shown(gap: Gap, sources: readonly string[]) {
  const { entity, field, state } = gap;
  return {
    ...gap,
    entity: (_: unknown, { loaders }: Context) => loaders.entity.byId(entity),
    why: whyOf(gap),
    because: async (_: unknown, { loaders }: Context) => {
      const claims = await loaders.gaps.claimsAbout(entity, sources);
      const leaving = claims.filter(({ notPrinted }) => notPrinted?.includes(field));
      return becauseOf((state === 'NOT_PRINTED' && leaving.length > 0 ? leaving : claims).map(({ id }) => id));
    },
  };
}

function whyOf({ state, field, type, filled, ofType, claimCount }: Gap): string {
  const usual = `${filled} of ${ofType} entities of the type ${type} have it`;
  const said = `${claimCount} claim${claimCount === 1 ? ' speaks' : 's speak'} of this one`;
  if (state === 'NOT_PRINTED') return `A source speaks of the ${field} and leaves it out; ${usual}, and ${said}.`;
  return `Nothing is said of the ${field}; ${usual}, and ${said}.`;
}

function placeIn(values: readonly unknown[]): GapPlace | null {
  const [rank, score, entity, field, ...more] = values;
  const fits = typeof rank === 'number' && typeof score === 'number' && typeof entity === 'string';
  if (!fits || typeof field !== 'string' || more.length > 0) return null;
  return [rank, score, entity, field];
}
