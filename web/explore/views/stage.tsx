import type { ExploreState } from '../store.ts';
import { LastScene } from '../take-away/last-scene.tsx';
import { useTools } from '../tools.ts';
import { SceneTable } from './table.tsx';

/** The scene in the view that was chosen; what to begin with where it is empty. */
export function Stage({ state }: { state: ExploreState }) {
  if (state.scene.nodes.size === 0) return <Empty />;
  return <SceneTable state={state} />;
}

const BEGINNINGS = ['Fifth World Nomad Games', 'Kazakhstan', 'Xi’an'];

function Empty() {
  const { messages, commands } = useTools();
  return (
    <div class="empty">
      <h2>{messages.t('explore.emptyTitle')}</h2>
      <p>{messages.t('explore.empty')}</p>
      <p class="actions">
        {BEGINNINGS.map((id) => (
          <button key={id} type="button" onClick={() => void commands.show([id])}>
            {id}
          </button>
        ))}
      </p>
      <LastScene />
    </div>
  );
}
