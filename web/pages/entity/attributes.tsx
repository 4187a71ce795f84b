import { groupBy } from '../../../src/group-by.ts';
import type { FactFragment } from '../../generated/operations.ts';
import { idPath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';
import { isEditorial, Marks } from '../parts/marks.tsx';
import { valueText } from '../parts/value-text.ts';
import { Where, webAddress } from '../parts/where.tsx';

/** Values by attribute, each with its evidence; one that a source leaves out says so. */
export function Attributes({
  context,
  claims,
  about,
}: {
  context: PageContext;
  claims: readonly FactFragment[];
  about: string;
}) {
  const own = claims.filter(({ subject }) => subject?.id === about);
  return (
    <dl class="attributes">
      {[...groupBy(own, ({ predicate }) => predicate)].map(([name, given]) => (
        <div key={name}>
          <dt>{context.messages.word('field', name)}</dt>
          {given.map((claim) => (
            <dd key={claim.id} class={isEditorial(claim) ? 'editorial' : undefined}>
              <Value context={context} claim={claim} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Value({ context, claim }: { context: PageContext; claim: FactFragment }) {
  const { messages, link } = context;
  const { value, unit } = claim;
  const address = webAddress(value);
  return (
    <>
      {value === null && <em>{messages.t('value.notPrinted')}</em>}
      {address && (
        <a href={address} rel="nofollow noreferrer external">
          {value}
        </a>
      )}
      {value !== null && !address && valueText(context, value)} {unit}
      <Marks context={context} claim={claim} />{' '}
      <span class="evidence">
        {claim.evidence.slice(0, 2).map((place, index) => (
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
      </span>
    </>
  );
}
