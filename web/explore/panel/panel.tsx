import { useRef, useState } from 'preact/hooks';
import type { ExploreState } from '../store.ts';
import { useTools } from '../tools.ts';
import { LinkPanel } from './link-panel.tsx';
import { NodePanel } from './node-panel.tsx';
import { SceneSummary } from './scene-summary.tsx';

/** What is known of what is selected; of the whole scene where nothing is. On a narrow screen a sheet that is drawn up from below. */
export function Panel({ state }: { state: ExploreState }) {
  const { messages } = useTools();
  const { scene, selection } = state;
  const [isUp, setUp] = useState(false);
  const [node, ...others] = [...selection.nodes].flatMap((id) => scene.nodes.get(id) ?? []).reverse();
  const [link] = [...selection.links].flatMap((id) => scene.links.get(id) ?? []).reverse();
  const isBare = scene.nodes.size === 0;
  return (
    <aside
      class={`panel${isUp ? ' up' : ''}${isBare ? ' bare' : ''}`}
      tabIndex={-1}
      aria-label={messages.t('explore.panel')}
      onFocus={({ target, currentTarget }) => target === currentTarget && setUp(true)}
    >
      <Handle isUp={isUp} setUp={setUp} name={node?.name ?? link?.sentence} />
      <div class="panel-content">
        {node !== undefined && <NodePanel key={node.id} state={state} node={node} others={others} />}
        {node === undefined && link !== undefined && <LinkPanel key={link.id} state={state} link={link} />}
        {node === undefined && link === undefined && <SceneSummary state={state} />}
      </div>
    </aside>
  );
}

interface HandleProps {
  readonly isUp: boolean;
  readonly setUp: (isUp: boolean) => void;
  readonly name: string | undefined;
}

/** How far a finger goes before it means to draw the sheet. */
const DRAWN_PIXELS = 24;

/** What draws the sheet up and down: pressed, or drawn by a finger. */
function Handle({ isUp, setUp, name }: HandleProps) {
  const { messages } = useTools();
  const start = useRef<number | undefined>(undefined);
  const wasDrawn = useRef(false);
  const end = ({ clientY }: PointerEvent): void => {
    const moved = clientY - (start.current ?? clientY);
    wasDrawn.current = Math.abs(moved) > DRAWN_PIXELS;
    if (wasDrawn.current) setUp(moved < 0);
  };
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-expanded={isUp}
      onPointerDown={({ currentTarget, pointerId, clientY }) => {
        currentTarget.setPointerCapture(pointerId);
        start.current = clientY;
      }}
      onPointerUp={end}
      onClick={() => !wasDrawn.current && setUp(!isUp)}
    >
      {name ?? messages.t('explore.panel')}
    </button>
  );
}
