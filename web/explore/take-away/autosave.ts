import type { Tools } from '../tools.ts';
import { parsed } from './permalink.ts';
import { type SavedScene, savedOf } from './saved-scene.ts';
import { jsonOf, savedFrom } from './scene-json.ts';

const PAUSE_MILLISECONDS = 800;

/** Keeps the scene in this browser while it changes, so that nothing is lost with a closed window. Gives what ends it. */
export function keepScene(tools: Tools): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    timer = undefined;
    const state = tools.store.get();
    if (state.scene.nodes.size === 0) return;
    const saved = savedOf(state, state.clocks.knownAt, tools.drawing.camera());
    written(() => localStorage.setItem(keyOf(tools), JSON.stringify(jsonOf(saved))));
  };
  const leave = (): void => {
    if (timer !== undefined) keep();
  };
  const unsubscribe = tools.store.subscribe(() => {
    timer ??= setTimeout(keep, PAUSE_MILLISECONDS);
  });
  addEventListener('pagehide', leave);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    removeEventListener('pagehide', leave);
  };
}

/** The scene that was kept last; null where there is none. */
export function lastScene(tools: Tools): SavedScene | null {
  return (
    written(() => {
      const text = localStorage.getItem(keyOf(tools));
      return text === null ? null : savedFrom(parsed(text));
    }) ?? null
  );
}

/** Several explorers may stand on one host, each under its own path. */
const keyOf = ({ link }: Tools): string => `diplograph scene ${new URL(link('explore')).pathname}`;

/** A browser may refuse to keep anything, or have no room, and what it kept may be of another version: then there is nothing. */
function written<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
