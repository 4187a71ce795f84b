import type { Messages } from '../../parts/messages.ts';
import { type ExploreState, NOW, type Since } from '../store.ts';
import { showAsOf } from '../take-away/scene-files.ts';
import { useTools } from '../tools.ts';

/** A scene that does not go with the graph of now says as of when it is, and what has changed since it was saved. */
export function ClocksBanner({ state }: { state: ExploreState }) {
  const tools = useTools();
  const { t, date } = tools.messages;
  const { clocks, since } = state;
  const { knownAt, validOn } = clocks;
  if (knownAt === null && validOn === null) return null;
  return (
    <div class="banner since" role="status">
      <p>
        {validOn !== null && `${t('since.validOn', { day: date(validOn) })} `}
        {knownAt !== null && `${t('since.knownAt', { day: date(knownAt), instant: knownAt })} `}
        {since !== null && changesIn(since, tools.messages)}
      </p>
      <button type="button" onClick={() => void showAsOf(tools, NOW)}>
        {t('since.now')}
      </button>
    </div>
  );
}

function changesIn({ gone, moreLinks, fewerLinks, otherClaims, unknown }: Since, { t }: Messages): string {
  const changes = [
    ...(gone.length > 0 ? [t('since.gone', { names: gone.join(', ') })] : []),
    ...(moreLinks > 0 ? [t('since.more', { count: moreLinks })] : []),
    ...(fewerLinks > 0 ? [t('since.fewer', { count: fewerLinks })] : []),
    ...(otherClaims > 0 ? [t('since.claims', { count: otherClaims })] : []),
  ];
  const told = changes.length === 0 ? t('since.same') : `${t('since.since')} ${changes.join('; ')}.`;
  return unknown.length === 0 ? told : `${told} ${t('takeAway.unknown', { ids: unknown.join(', ') })}`;
}
