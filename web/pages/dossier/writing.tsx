import type { ComponentChildren } from 'preact';
import type { ClaimLineFragment, DossierQuery, DossierRestQuery } from '../../generated/operations.ts';
import { idPath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';
import { type Notes, References } from '../parts/notes.tsx';

export type Dossier = DossierQuery['countryRelation'];
export type DossierRest = DossierRestQuery['countryRelation'];

/** What each part of a dossier is written with. */
export interface Writing {
  readonly context: PageContext;
  readonly notes: Notes;
  readonly a: Named;
  readonly b: Named;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The name of something, leading to its page. */
export const Thing = ({ writing, thing }: { writing: Writing; thing: Named }) => (
  <a href={writing.context.link(idPath(thing.id))}>{thing.name}</a>
);

interface BecauseProps {
  readonly writing: Writing;
  readonly because: { readonly claims: readonly ClaimLineFragment[]; readonly claimCount?: number };
}

/** The numbers of the notes on which something rests. */
export const Because = ({ writing, because }: BecauseProps) => (
  <References
    context={writing.context}
    notes={writing.notes}
    claims={because.claims}
    total={because.claimCount ?? because.claims.length}
  />
);

/** Which way, by the names of the two. */
export function directionText({ context, a, b }: Writing, direction: string): string {
  const { t } = context.messages;
  if (direction === 'A_TO_B') return `${a.name} → ${b.name}`;
  if (direction === 'B_TO_A') return `${b.name} → ${a.name}`;
  return t(direction === 'MUTUAL' ? 'direction.mutual' : 'direction.none');
}

/** A part that has nothing says why. */
export const OrState = ({
  writing,
  of,
  children,
}: {
  writing: Writing;
  of: { readonly state: string; readonly totalCount: number };
  children: ComponentChildren;
}) => (of.totalCount === 0 ? <p class="empty">{writing.context.messages.word('choice', of.state)}</p> : children);
