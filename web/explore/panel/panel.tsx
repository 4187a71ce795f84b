import type { ExploreState } from '../store.ts';
import { useTools } from '../tools.ts';
import { LinkPanel } from './link-panel.tsx';
import { NodePanel } from './node-panel.tsx';
import { SceneSummary } from './scene-summary.tsx';

/** What is known of what is selected; of the whole scene where nothing is. */
export function Panel({ state }: { state: ExploreState }) {
  const { messages } = useTools();
  const { scene, selection } = state;
  const [node, ...others] = [...selection.nodes].flatMap((id) => scene.nodes.get(id) ?? []).reverse();
  const [link] = [...selection.links].flatMap((id) => scene.links.get(id) ?? []).reverse();
  return (
    <aside class="panel" tabIndex={-1} aria-label={messages.t('explore.panel')}>
      {node !== undefined && <NodePanel key={node.id} state={state} node={node} others={others} />}
      {node === undefined && link !== undefined && <LinkPanel key={link.id} state={state} link={link} />}
      {node === undefined && link === undefined && <SceneSummary state={state} />}
    </aside>
  );
}
