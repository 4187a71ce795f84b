import type { ComponentChildren } from 'preact';
import type { FactFragment } from '../../generated/operations.ts';
import { idPath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';
import { isEditorial, Marks } from './marks.tsx';
import { Where } from './where.tsx';

interface FactLineProps {
  readonly context: PageContext;
  readonly claim: FactFragment;
  /** The entity whose page it is: it is not linked. */
  readonly about?: string | undefined;
}

/** A fact: its sentence with links to what it names, how to take it, and where it stands. */
export function FactLine({ context, claim, about }: FactLineProps) {
  const { messages, link } = context;
  return (
    <li class={isEditorial(claim) ? 'fact editorial' : 'fact'}>
      <p>
        <Sentence context={context} claim={claim} about={about} />
        <Marks context={context} claim={claim} />
      </p>
      <p class="evidence">
        {claim.evidence.map((place, index) => (
          <span key={index}>
            {index > 0 && '; '}
            <Where context={context} place={place} />
          </span>
        ))}{' '}
        <a
          class="to-claim"
          href={link(idPath(claim.id))}
          aria-label={`${claim.notation ?? messages.t('fact.claim')}: ${claim.text}`}
        >
          {claim.notation ?? messages.t('fact.claim')}
        </a>
      </p>
    </li>
  );
}

/** The sentence of a claim; what it names is linked where its name stands, and behind it where it does not. */
function Sentence({ context, claim, about }: FactLineProps) {
  const things = [claim.subject, claim.object, ...claim.roles.map(({ entity }) => entity)].filter(
    (one) => one !== null && one.id !== about,
  );
  const distinct = [...new Map(things.map((one) => [one?.id, one])).values()].filter(
    (one) => one !== null && one !== undefined,
  );
  const { parts, missed } = linked(context, claim.text, distinct);
  return (
    <>
      {parts}
      {missed.length > 0 && (
        <span class="leads">
          {' '}
          {missed.map(({ id, name }) => (
            <a key={id} href={context.link(idPath(id))}>
              {name}
            </a>
          ))}
        </span>
      )}
    </>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The text with links where the names stand, the longest names first; and what of them it does not name. */
function linked(context: PageContext, text: string, things: readonly Named[]) {
  const missed: Named[] = [];
  let parts: ComponentChildren[] = [text];
  for (const thing of things.toSorted((one, other) => other.name.length - one.name.length)) {
    const at = parts.findIndex((part) => typeof part === 'string' && part.includes(thing.name));
    const part = parts[at];
    if (typeof part !== 'string') {
      // A figure or an utterance is called by the sentence itself: there is nothing more to say.
      if (!text.startsWith(thing.name.slice(0, -1))) missed.push(thing);
      continue;
    }
    const [before = ''] = part.split(thing.name, 1);
    const link = (
      <a key={thing.id} href={context.link(idPath(thing.id))}>
        {thing.name}
      </a>
    );
    parts = [
      ...parts.slice(0, at),
      before,
      link,
      part.slice(before.length + thing.name.length),
      ...parts.slice(at + 1),
    ];
  }
  return { parts, missed };
}
