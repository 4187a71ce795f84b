import type { Since } from '../store.ts';
import { useTools } from '../tools.ts';
import { showAsOfNow } from './scene-files.ts';

/** A scene that is fixed to an instant says so, and what has changed since. */
export function SinceBanner({ since }: { since: Since }) {
  const tools = useTools();
  const { t, date } = tools.messages;
  const { gone, moreLinks, fewerLinks, otherClaims, unknown, knownAt } = since;
  const changes = [
    ...(gone.length > 0 ? [t('since.gone', { names: gone.join(', ') })] : []),
    ...(moreLinks > 0 ? [t('since.more', { count: moreLinks })] : []),
    ...(fewerLinks > 0 ? [t('since.fewer', { count: fewerLinks })] : []),
    ...(otherClaims > 0 ? [t('since.claims', { count: otherClaims })] : []),
  ];
  return (
    <div class="banner since" role="status">
      <p>
        {t('since.knownAt', { day: date(knownAt), instant: knownAt })}{' '}
        {changes.length === 0 ? t('since.same') : `${t('since.since')} ${changes.join('; ')}.`}{' '}
        {unknown.length > 0 && t('takeAway.unknown', { ids: unknown.join(', ') })}
      </p>
      <button type="button" onClick={() => void showAsOfNow(tools)}>
        {t('since.now')}
      </button>
    </div>
  );
}
