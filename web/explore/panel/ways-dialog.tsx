import { useState } from 'preact/hooks';
import { EntitySearch } from '../../parts/entity-search.tsx';
import type { Way, Ways } from '../source/source.ts';
import type { ExploreState } from '../store.ts';
import { useTools } from '../tools.ts';
import { Dialog } from './dialog.tsx';

interface End {
  readonly id: string;
  readonly name: string;
}

interface WaysDialogProps {
  readonly state: ExploreState;
  readonly onClose: () => void;
  readonly from?: End;
}

/** Finds ways between two entities: as sentences first, then in the scene. */
export function WaysDialog({ state, onClose, from: begin }: WaysDialogProps) {
  const { messages, source } = useTools();
  const { t } = messages;
  const selected = [...state.selection.nodes].flatMap((id) => state.scene.nodes.get(id) ?? []);
  const [from, setFrom] = useState<End | undefined>(begin ?? selected[0]);
  const [to, setTo] = useState<End | undefined>(selected[1]);
  const [maxLength, setLength] = useState(4);
  const [avoidHubs, setAvoid] = useState(true);
  const [found, setFound] = useState<Ways | string>();
  const find = (event: Event): void => {
    event.preventDefault();
    if (from === undefined || to === undefined) {
      setFound(t('ways.choose'));
      return;
    }
    setFound(t('explore.reading'));
    source
      .ways({ from: from.id, to: to.id, maxLength, avoidHubs, filters: state.filters })
      .then(setFound, (error: unknown) => setFound(error instanceof Error ? error.message : String(error)));
  };
  return (
    <Dialog title={t('ways.title')} onClose={onClose}>
      <form class="ways-form" onSubmit={find}>
        <EndField label={t('ways.from')} end={from} onChoose={setFrom} />
        <EndField label={t('ways.to')} end={to} onChoose={setTo} />
        <label>
          {t('ways.length')}
          <input
            type="number"
            min={1}
            max={8}
            value={maxLength}
            onInput={(event) => setLength(event.currentTarget.valueAsNumber || 4)}
          />
        </label>
        <label class="check">
          <input type="checkbox" checked={avoidHubs} onChange={(event) => setAvoid(event.currentTarget.checked)} />
          {t('ways.hubs')}
        </label>
        <button type="submit" class="primary">
          {t('ways.find')}
        </button>
      </form>
      <div aria-live="polite">
        {typeof found === 'string' && <p>{found}</p>}
        {typeof found === 'object' && <Found ways={found} onShown={onClose} />}
      </div>
    </Dialog>
  );
}

function EndField({ label, end, onChoose }: { label: string; end: End | undefined; onChoose: (end: End) => void }) {
  const { messages, source } = useTools();
  return (
    <div class="end">
      <span aria-hidden="true">{label}</span>
      <EntitySearch
        messages={messages}
        label={label}
        {...(end && { value: end.name })}
        load={source.suggest}
        onChoose={({ node }) => onChoose(node)}
      />
    </div>
  );
}

function Found({ ways, onShown }: { ways: Ways; onShown: () => void }) {
  const { messages, commands } = useTools();
  const { stopped, searchedLength: length, avoidedHubCount: count } = ways;
  const show = (way: Way): void => {
    void commands.addWay(way);
    onShown();
  };
  return (
    <>
      <ol class="found-ways">
        {ways.ways.map((way) => (
          <li key={way.nodes.map(({ id }) => id).join(' ')}>
            <p class="quiet">{messages.t('ways.steps', { count: way.sentences.length })}</p>
            <ol>
              {way.sentences.map((sentence) => (
                <li key={sentence}>{sentence}.</li>
              ))}
            </ol>
            <button type="button" onClick={() => show(way)}>
              {messages.t('ways.show')}
            </button>
          </li>
        ))}
      </ol>
      <p class="quiet">{messages.t(`stopped.${stopped}` as 'stopped.LENGTH', { length, count })}</p>
    </>
  );
}
