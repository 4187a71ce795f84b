import type { ClaimLineFragment } from '../../generated/operations.ts';
import { idPath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';
import { Marks } from './marks.tsx';
import { Where } from './where.tsx';

/** The claims of a page by their numbers, in the order in which they are first referred to. */
export interface Notes {
  readonly numberOf: (claim: ClaimLineFragment) => number;
  readonly all: () => readonly ClaimLineFragment[];
}

/** Notes without any; parts of the page add theirs while they are written, in reading order. */
export function createNotes(): Notes {
  const claims = new Map<string, ClaimLineFragment>();
  return {
    numberOf: (claim) => {
      if (!claims.has(claim.id)) claims.set(claim.id, claim);
      return [...claims.keys()].indexOf(claim.id) + 1;
    },
    all: () => [...claims.values()],
  };
}

interface ReferencesProps {
  readonly context: PageContext;
  readonly notes: Notes;
  readonly claims: readonly ClaimLineFragment[];
  /** How many claims there are in all, where more than these. */
  readonly total?: number | undefined;
}

/** The numbers of the notes that a sentence rests on. */
export function References({ context, notes, claims, total = claims.length }: ReferencesProps) {
  if (claims.length === 0) return null;
  return (
    <sup class="references">
      {claims.map((claim, index) => {
        const number = notes.numberOf(claim);
        return (
          <span key={claim.id}>
            {index > 0 && ', '}
            <a href={`#note-${number}`} aria-label={context.messages.t('notes.note', { number: String(number) })}>
              {number}
            </a>
          </span>
        );
      })}
      {total > claims.length && ` ${context.messages.t('notes.more', { count: total - claims.length })}`}
    </sup>
  );
}

/** The notes of a page: to stand behind everything that refers to them. */
export function NoteList({ context, notes }: { context: PageContext; notes: Notes }) {
  const { messages, link } = context;
  return (
    <section id="notes">
      <h2>{messages.t('notes.title')}</h2>
      <ol class="notes">
        {notes.all().map((claim, index) => (
          <li key={claim.id} id={`note-${index + 1}`} class={claim.voice === 'EDITOR' ? 'editorial' : undefined}>
            <a href={link(idPath(claim.id))}>{claim.notation ?? messages.t('fact.claim')}</a> {claim.text}
            <Marks context={context} claim={claim} />{' '}
            <span class="evidence">
              {claim.evidence.map((place, at) => (
                <span key={at}>
                  {at > 0 && '; '}
                  <Where context={context} place={place} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
