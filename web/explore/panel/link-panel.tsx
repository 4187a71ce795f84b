import type { SceneLink } from '../scene/scene.ts';
import type { ExploreState } from '../store.ts';
import { useTools } from '../tools.ts';
import { Facts } from './facts.tsx';

/** A link: what it says, and the facts that it stands for. */
export function LinkPanel({ state, link }: { state: ExploreState; link: SceneLink }) {
  const { messages, source, store } = useTools();
  const ends = [link.source, link.target].flatMap((id) => state.scene.nodes.get(id) ?? []);
  const select = (id: string): void => store.set({ selection: { nodes: new Set([id]), links: new Set() }, focus: id });
  return (
    <>
      <header>
        <h2>{link.sentence}</h2>
        <p class="quiet">
          {messages.t('claims', { count: link.claimCount })}
          {link.valid.length > 0 && ` · ${link.valid.map(({ edtf }) => edtf).join(', ')}`}
        </p>
      </header>
      <p class="actions">
        {ends.map(({ id, name }) => (
          <button key={id} type="button" onClick={() => select(id)}>
            {name}
          </button>
        ))}
      </p>
      <Facts load={() => source.factsBehind(link, state.filters)} />
    </>
  );
}
