import type { ClaimLineFragment } from '../../generated/operations.ts';
import type { Messages } from '../../parts/messages.ts';
import { placeOf } from '../panel/fact.tsx';
import type { LinkCitations } from '../source/source.ts';
import type { ExploreState } from '../store.ts';

/** A link of a picture with what it rests on, as its list of sources says it. */
export interface CitedLink {
  readonly link: string;
  readonly number: number;
  readonly text: string;
}

/** The most links that a picture numbers; the others are counted. */
const MOST_CITED = 200;

/** The links in sight, numbered in the order of the scene. */
export function citedLinks(
  { scene, hidden }: Pick<ExploreState, 'scene' | 'hidden'>,
  citations: ReadonlyMap<string, LinkCitations>,
  messages: Messages,
): CitedLink[] {
  return [...scene.links.values()]
    .filter(({ id }) => !hidden.links.has(id) && citations.has(id))
    .slice(0, MOST_CITED)
    .map(({ id, sentence }, index) => ({
      link: id,
      number: index + 1,
      text: `${sentence}. ${placesText(citations.get(id), messages)}`,
    }));
}

function placesText(citations: LinkCitations | undefined, messages: Messages): string {
  if (citations === undefined) return '';
  const { claims, claimCount } = citations;
  const places = [...new Set(claims.flatMap((claim) => placesIn(claim, messages)))];
  const more = claimCount - claims.length;
  return [...places, ...(more > 0 ? [messages.t('takeAway.moreClaims', { count: more })] : [])].join('; ');
}

/** The source and the place in it, once for each piece of evidence. */
const placesIn = ({ evidence }: ClaimLineFragment, { t }: Messages): string[] =>
  evidence.map((one) => [one.source?.name ?? '', ...placeOf(one, t)].filter((part) => part !== '').join(', '));
