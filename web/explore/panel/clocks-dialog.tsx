import { useState } from 'preact/hooks';
import type { ExploreState } from '../store.ts';
import { NOW } from '../store.ts';
import { showAsOf } from '../take-away/scene-files.ts';
import { useTools } from '../tools.ts';
import { Dialog } from './dialog.tsx';

interface ClocksDialogProps {
  readonly state: ExploreState;
  readonly onClose: () => void;
}

/** Sets the two clocks: on which day things are to hold, and at which instant they are to be known. */
export function ClocksDialog({ state, onClose }: ClocksDialogProps) {
  const tools = useTools();
  const { t } = tools.messages;
  const [validOn, setValidOn] = useState(state.clocks.validOn ?? '');
  const [knownAt, setKnownAt] = useState(localOf(state.clocks.knownAt));
  const show = (clocks: ExploreState['clocks']): void => {
    void showAsOf(tools, clocks);
    onClose();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const isSame = knownAt === localOf(state.clocks.knownAt);
    const instant = isSame ? state.clocks.knownAt : knownAt === '' ? null : new Date(knownAt).toISOString();
    show({ validOn: validOn === '' ? null : validOn, knownAt: instant });
  };
  return (
    <Dialog title={t('clocks.title')} onClose={onClose}>
      <form class="clocks-form" onSubmit={submit}>
        <label>
          {t('clocks.validOn')}
          <input type="date" value={validOn} onInput={(event) => setValidOn(event.currentTarget.value)} />
        </label>
        <label>
          {t('clocks.knownAt')}
          <input
            type="datetime-local"
            step={1}
            value={knownAt}
            onInput={(event) => setKnownAt(event.currentTarget.value)}
          />
        </label>
        <p class="quiet">{t('clocks.lead')}</p>
        <p class="actions">
          <button type="submit" class="primary">
            {t('form.show')}
          </button>
          <button type="button" onClick={() => show(NOW)}>
            {t('clocks.now')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** An instant as the field for it takes it, in the time of this place; empty for now. */
function localOf(instant: string | null): string {
  if (instant === null) return '';
  const date = new Date(instant);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
