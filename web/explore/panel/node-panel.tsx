import { useEffect, useState } from 'preact/hooks';
import { idPath } from '../../parts/links.ts';
import type { SceneNode } from '../scene/scene.ts';
import type { ExploreState } from '../store.ts';
import { useTools } from '../tools.ts';
import { Mark } from '../views/mark.tsx';
import { Facts } from './facts.tsx';
import { Relations } from './relations.tsx';
import { WaysDialog } from './ways-dialog.tsx';

interface NodePanelProps {
  readonly state: ExploreState;
  readonly node: SceneNode;
  readonly others: readonly SceneNode[];
}

/** An entity: what it is, where its relations lead, what is said of it and where. */
export function NodePanel({ state, node, others }: NodePanelProps) {
  const { messages, source, look, link } = useTools();
  const { t } = messages;
  return (
    <>
      <header>
        <h2>
          <Mark look={look(node.type)} /> {node.name}
        </h2>
        <p class="quiet">
          {messages.word('type', node.type)} · <a href={link(idPath(node.id))}>{t('node.open')}</a>
          {others.length > 0 && ` · ${t('node.notShown', { count: others.length })}`}
        </p>
      </header>
      <Actions state={state} node={node} />
      <Relations state={state} node={node} />
      <Facts load={(after) => source.factsOf(node.id, after)} />
    </>
  );
}

function Actions({ state, node }: { state: ExploreState; node: SceneNode }) {
  const { messages, commands } = useTools();
  const [hasWays, setWays] = useState(false);
  const { t } = messages;
  const ids = state.selection.nodes;
  useEffect(() => void commands.count([node.id]), [commands, node.id]);
  return (
    <div class="actions">
      <button type="button" aria-pressed={node.pinned} onClick={() => commands.pin(ids, !node.pinned)}>
        {t(node.pinned ? 'node.unpin' : 'node.pin')}
      </button>
      <button type="button" onClick={() => commands.collapse(node.id)}>
        {t('node.collapse')}
      </button>
      <button type="button" onClick={() => commands.remove(ids)}>
        {t('node.remove')}
      </button>
      <button type="button" onClick={() => setWays(true)}>
        {t('node.from')}
      </button>
      {hasWays && <WaysDialog state={state} from={node} onClose={() => setWays(false)} />}
    </div>
  );
}
