import type { ClaimLineFragment } from '../../generated/operations.ts';
import { idPath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';
import type { ClaimAnswer } from './claim.tsx';

interface HistoryProps {
  readonly context: PageContext;
  readonly claim: ClaimAnswer;
  /** What is claimed of the same now. */
  readonly now: readonly ClaimLineFragment[];
}

/** When the claim was recorded and closed, from which it was split off, and what is claimed of the same now. */
export function ClaimHistory({ context, claim, now }: HistoryProps) {
  const { messages, link, told } = context;
  const { t } = messages;
  const { splitOffFrom } = claim;
  const others = now.filter(({ id }) => id !== claim.id);
  return (
    <ul>
      <li>{t('claim.recordedOn', { date: String(claim.recordedAt) })}</li>
      {splitOffFrom && (
        <li>
          {t('claim.splitOff')} <a href={link(idPath(splitOffFrom.id))}>{splitOffFrom.notation ?? t('fact.claim')}</a>{' '}
          {splitOffFrom.text}
        </li>
      )}
      <li>{told.closedAt ? t('claim.closed', { date: told.closedAt }) : t('claim.stillMade')}</li>
      {told.closedAt && (
        <li>
          {t(others.length === 0 ? 'claim.noSuccessor' : 'claim.successors')}
          {others.length > 0 && (
            <ul>
              {others.map((one) => (
                <li key={one.id}>
                  <a href={link(idPath(one.id))}>{one.notation ?? t('fact.claim')}</a> {one.text}
                </li>
              ))}
            </ul>
          )}
        </li>
      )}
    </ul>
  );
}
