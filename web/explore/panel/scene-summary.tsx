import { shapeOf } from '../scene/shape.ts';
import type { ExploreState } from '../store.ts';
import { useTools } from '../tools.ts';

/** The shape of the scene in sentences, for whoever cannot see the drawing and for whoever can. */
export function SceneSummary({ state }: { state: ExploreState }) {
  const { messages } = useTools();
  const { t, number } = messages;
  const { scene } = state;
  if (scene.nodes.size === 0) return null;
  const { hubs, parts } = shapeOf(scene);
  return (
    <div class="summary">
      <p>
        {t('summary.scene', { nodes: number(scene.nodes.size), links: number(scene.links.size) })}{' '}
        {t('summary.parts', { count: parts })}
      </p>
      {hubs.length > 0 && (
        <p>{t('summary.hubs', { hubs: hubs.map(({ name, links }) => `${name} (${links})`).join(', ') })}</p>
      )}
    </div>
  );
}
