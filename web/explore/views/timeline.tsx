import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Messages } from '../../parts/messages.ts';
import type { Picture } from '../renderer/renderer.ts';
import { NO_SELECTION, type Scene, type SceneLink, type Selection } from '../scene/scene.ts';
import { toggled } from './graph-actions.ts';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { type Bar, barsOf, lanesOf, spanOf, yearOf } from './timeline-lanes.ts';

export interface TimelineProps {
  readonly scene: Scene;
  readonly selection: Selection;
  readonly hidden: Picture['hidden'];
  readonly messages: Messages;
  readonly onSelect: (selection: Selection) => void;
}

/** The links of a scene by when they hold; in words what is not dated. */
export function TimelineView({ scene, selection, hidden, messages, onSelect }: TimelineProps) {
  const [by, setBy] = useState<'relation' | 'entity'>('relation');
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const width = useWidth(element);
  const id = useId();
  const bars = useMemo(() => barsOf(scene, hidden), [scene, hidden]);
  const span = useMemo(() => spanOf(bars.flatMap(({ link }) => link.valid)), [bars]);
  const undated = [...scene.links.values()].filter((link) => link.valid.length === 0 && !hidden.links.has(link.id));
  const choose = (link: string, adds: boolean): void =>
    onSelect(toggled(adds ? selection : NO_SELECTION, 'links', link));
  const nameOf = (lane: string): string =>
    by === 'relation' ? lane.replaceAll('_', ' ').toLowerCase() : (scene.nodes.get(lane)?.name ?? lane);
  const [from, to] = [String(yearOf(span.from)), String(yearOf(span.to - 1))];
  return (
    <div class="timeline">
      <div ref={setElement} />
      {bars.length === 0 && <p>{messages.t('timeline.none')}</p>}
      {bars.length > 0 && (
        <>
          <LaneChoice by={by} messages={messages} onChange={setBy} />
          <TimelineDrawing
            {...{ span, width, selection, messages, nameOf, id }}
            lanes={lanesOf(bars, by)}
            onChoose={choose}
            label={messages.t('timeline.label')}
            description={messages.t('timeline.description', { count: bars.length, from, to })}
          />
          <BarTable {...{ bars, selection, messages }} onChoose={choose} />
        </>
      )}
      <Undated links={undated} {...{ selection, messages }} onChoose={choose} />
    </div>
  );
}

function LaneChoice({
  by,
  messages,
  onChange,
}: {
  readonly by: 'relation' | 'entity';
  readonly messages: Messages;
  readonly onChange: (by: 'relation' | 'entity') => void;
}) {
  const name = useId();
  const choices = [
    ['relation', messages.t('timeline.byRelation')],
    ['entity', messages.t('timeline.byEntity')],
  ] as const;
  return (
    <fieldset class="timeline-choice">
      <legend>{messages.t('timeline.lanes')}</legend>
      {choices.map(([value, text]) => (
        <label key={value}>
          <input type="radio" name={name} checked={by === value} onChange={() => onChange(value)} /> {text}
        </label>
      ))}
    </fieldset>
  );
}

interface ChoosingProps {
  readonly selection: Selection;
  readonly messages: Messages;
  readonly onChoose: (link: string, adds: boolean) => void;
}

function BarTable({ bars, selection, messages, onChoose }: ChoosingProps & { readonly bars: readonly Bar[] }) {
  return (
    <details>
      <summary>{messages.t('timeline.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.t('timeline.period')}</th>
            <th scope="col">{messages.t('timeline.sentence')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, edtf, link }) => (
            <tr key={key}>
              <th scope="row">{edtf}</th>
              <td>
                <LinkButton {...{ link, selection, onChoose }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Undated({ links, selection, messages, onChoose }: ChoosingProps & { readonly links: readonly SceneLink[] }) {
  if (links.length === 0) return null;
  return (
    <details>
      <summary>{messages.t('timeline.undated', { count: links.length })}</summary>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <LinkButton {...{ link, selection, onChoose }} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function LinkButton({ link, selection, onChoose }: { readonly link: SceneLink } & Omit<ChoosingProps, 'messages'>) {
  return (
    <button
      type="button"
      class="as-link"
      aria-pressed={selection.links.has(link.id)}
      onClick={() => onChoose(link.id, false)}
    >
      {link.sentence}
    </button>
  );
}

/** Of an element, in CSS pixels, as it changes. */
export function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(800);
  useEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(280, element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
