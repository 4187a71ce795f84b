import type { PageContext } from '../page.ts';
import { Where } from '../parts/where.tsx';
import type { ClaimAnswer } from './claim.tsx';

/** Where the claim stands: the place in each source, and the passage itself where its text is at hand. */
export function ClaimEvidence({ context, claim }: { context: PageContext; claim: ClaimAnswer }) {
  const { t, word } = context.messages;
  return (
    <ol class="evidences">
      {claim.evidence.map((place, index) => {
        const passage = claim.passages[index];
        return (
          <li key={index}>
            <p>
              <Where context={context} place={place} />
              {place.citation && ` · ${word('choice', place.citationBasis)}`}
            </p>
            {passage?.citation && <p class="quiet">{passage.citation.title ?? t('claim.noTitle')}</p>}
            {passage && <Passage context={context} passage={passage} />}
          </li>
        );
      })}
    </ol>
  );
}

function Passage({ context, passage: found }: { context: PageContext; passage: ClaimAnswer['passages'][number] }) {
  const { t } = context.messages;
  const { passage, passageMatches, passageHint, start, end, sha256 } = found;
  return (
    <>
      {passage !== null && (
        <blockquote class="passage">
          <p>{passage}</p>
          <footer class={passageMatches ? 'quiet' : 'differs'}>
            {t(passageMatches ? 'claim.passageMatches' : 'claim.passageDiffers')}
          </footer>
        </blockquote>
      )}
      {passage === null && passageHint !== null && <p class="quiet">{passageHint}</p>}
      {sha256 !== null && (
        <p class="quiet">
          {start !== null && end !== null && `${t('claim.characters', { start: String(start), end: String(end) })} · `}
          SHA-256 <code>{sha256}</code>
        </p>
      )}
    </>
  );
}
