import { AskError } from '../pages/page.ts';
import type { Messages } from '../parts/messages.ts';
import { layOutAnew, relaxNewcomers, settled } from './placing.ts';
import { broughtAlone, moved, type Places, pinned, withLinks, without } from './scene/change.ts';
import type { Filters, Scene } from './scene/scene.ts';
import type { Found, NeighbourGroup, Source, Way } from './source/source.ts';
import type { Store } from './store.ts';
import type { DrawingHandle } from './tools.ts';

/** How many entities a scene has before a warning, and at most. */
export const COMFORTABLE = 1_000;
const MOST = 5_000;

/** All that a reader can do with a scene. Each ends with a state that shows what came of it, failures included. */
export interface Commands {
  /** Adds entities by id, code or name, with all links to what is there. */
  readonly show: (ids: readonly string[], selects?: boolean) => Promise<void>;
  /** Adds the given neighbours round a node. */
  readonly add: (id: string, found: readonly Found[]) => Promise<void>;
  /** Adds the first neighbours of a group that are not there yet. */
  readonly expand: (id: string, group: NeighbourGroup, count: number) => Promise<void>;
  /** Takes away what an expansion brought and nothing else holds. */
  readonly collapse: (id: string) => void;
  readonly addWay: (way: Way) => Promise<void>;
  readonly remove: (ids: ReadonlySet<string>) => void;
  /** Puts nodes where the reader wants them, and pins them there. */
  readonly move: (places: Places) => void;
  readonly pin: (ids: ReadonlySet<string>, isPinned: boolean) => void;
  /** Lays out anew all that is not pinned. */
  readonly layOut: () => void;
  readonly filter: (filters: Filters) => Promise<void>;
  readonly clear: () => void;
  /** Reads the counts round nodes that are not known yet. */
  readonly count: (ids: readonly string[]) => Promise<void>;
  readonly announce: (notice: string) => void;
}

export interface Deck {
  readonly drawing: DrawingHandle;
  readonly store: Store;
  readonly source: Source;
  readonly messages: Messages;
}

export function commandsOver(deck: Deck): Commands {
  const { store, messages } = deck;
  const { t } = messages;
  const announce = (notice: string): void => store.set({ notice });
  const step = (label: string, scene: Scene): void => {
    store.step(label, { scene });
    announce(t('explore.shown', { label, count: scene.nodes.size }));
  };
  const named = (ids: Iterable<string>): string =>
    [...ids].map((id) => store.get().scene.nodes.get(id)?.name ?? id).join(', ');
  const commands: Commands = {
    announce,
    show: (ids, selects = true) => waited(deck, t('explore.reading'), () => shown(deck, ids, selects)),
    add: (id, found) => waited(deck, t('explore.reading'), async () => void (await bringFound(deck, found, id))),
    expand: (id, group, count) =>
      waited(deck, t('explore.reading'), async () => {
        const found = await neighboursNotThere(deck, id, group, count);
        await bringFound(deck, found, id);
      }),
    collapse: (id) => {
      const { scene } = store.get();
      const alone = broughtAlone(scene, id);
      if (alone.size === 0) announce(t('explore.nothingToCollapse'));
      else step(t('step.collapse', { name: named([id]), count: alone.size }), without(scene, alone));
    },
    addWay: ({ nodes }) => waited(deck, t('explore.reading'), async () => void (await bringFound(deck, nodes, null))),
    remove: (ids) => {
      if (ids.size > 0) step(t('step.remove', { name: named(ids) }), without(store.get().scene, ids));
    },
    move: (places) =>
      store.step(t('step.move', { name: named(places.keys()) }), {
        scene: pinned(moved(store.get().scene, places), new Set(places.keys()), true),
      }),
    pin: (ids, isPinned) =>
      step(t(isPinned ? 'step.pin' : 'step.unpin', { name: named(ids) }), pinned(store.get().scene, ids, isPinned)),
    layOut: () => layOutAnew(store, t('step.layout')),
    filter: (filters) => filtered(deck, filters),
    clear: () => step(t('step.clear'), { nodes: new Map(), links: new Map() }),
    count: (ids) => counted(deck, ids),
  };
  return commands;
}

/** Runs what waits for the source; a failure leaves the scene and says what can be done. */
export async function waited(
  { store, messages }: Pick<Deck, 'store' | 'messages'>,
  busy: string,
  run: () => Promise<void>,
): Promise<void> {
  store.set({ busy, problem: null });
  try {
    await run();
    store.set({ busy: null });
  } catch (error) {
    const away = !(error instanceof AskError) || error.code === 'GRAPH_UNAVAILABLE';
    const reason = error instanceof Error ? error.message : String(error);
    const message = away ? messages.t('explore.away') : reason;
    const retry = () => void waited({ store, messages }, busy, run);
    store.set({ busy: null, problem: { message, away, retry }, notice: message });
  }
}

async function shown(deck: Deck, ids: readonly string[], selects: boolean): Promise<void> {
  const { store, messages } = deck;
  const { nodes: before } = store.get().scene;
  const found = await bring(deck, ids, null);
  const last = found.at(-1);
  if (last === undefined) return;
  if (found.every(({ id }) => before.has(id))) store.set({ notice: messages.t('explore.there', { name: last.name }) });
  if (selects && ids.length === 1)
    store.set({ selection: { nodes: new Set([last.id]), links: new Set() }, focus: last.id });
}

/** Brings entities by id, code or name. */
async function bring(deck: Deck, ids: readonly string[], by: string | null): Promise<readonly Found[]> {
  const { store, source } = deck;
  const { scene, filters } = store.get();
  const known = [...scene.nodes.keys()];
  const { nodes, links, cuts } = await source.scene([...new Set([...known, ...ids])], filters);
  const fresh = nodes.filter(({ id }) => !scene.nodes.has(id));
  place(deck, fresh, links, by);
  if (cuts.length > 0) store.set({ notice: cuts.join(' ') });
  const wanted = new Set(ids);
  return nodes.filter(({ id, name }) => wanted.has(id) || wanted.has(name) || fresh.some((one) => one.id === id));
}

async function bringFound(deck: Deck, found: readonly Found[], by: string | null): Promise<void> {
  const { scene } = deck.store.get();
  const fresh = found.filter(({ id }) => !scene.nodes.has(id));
  if (fresh.length === 0) {
    deck.store.set({ notice: deck.messages.t('explore.allThere') });
    return;
  }
  if (scene.nodes.size + fresh.length > MOST)
    throw new AskError(deck.messages.t('explore.full', { most: MOST }), 'FULL');
  const { filters } = deck.store.get();
  const { links } = await deck.source.scene([...scene.nodes.keys(), ...fresh.map(({ id }) => id)], filters);
  place(deck, fresh, links, by);
}

/** Puts new nodes on the drawing; nothing that is there moves. */
function place(
  { store, messages, drawing }: Deck,
  fresh: readonly Found[],
  links: Parameters<typeof withLinks>[1],
  by: string | null,
): void {
  const { scene } = store.get();
  if (fresh.length === 0) {
    store.step(messages.t('step.links'), { scene: withLinks(scene, links) });
    return;
  }
  const next = settled(scene, fresh, links, by);
  const [only] = fresh;
  const name = fresh.length === 1 && only ? only.name : messages.t('entities', { count: fresh.length });
  const label =
    by === null
      ? messages.t('step.add', { name })
      : messages.t('step.expand', { name: scene.nodes.get(by)?.name ?? by, what: name });
  store.step(label, { scene: next });
  store.set({ notice: messages.t('explore.shown', { label, count: next.nodes.size }) });
  // A first scene is shown whole; later the reader's view stays.
  relaxNewcomers(store, fresh, () => scene.nodes.size === 0 && drawing.show(null));
}

async function neighboursNotThere(
  { store, source }: Deck,
  id: string,
  group: NeighbourGroup,
  count: number,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let after: string | null = null; found.length < count; ) {
    const { scene, filters } = store.get();
    const page = await source.neighbours({ id, group, filters, text: '', first: 100, after });
    found.push(...page.nodes.filter((node) => !scene.nodes.has(node.id)));
    after = page.next;
    if (after === null) break;
  }
  return found.slice(0, count);
}

/** Types, relations and the period are looked at in the scene; claims that no longer count are read anew. */
async function filtered(deck: Deck, filters: Filters): Promise<void> {
  const { store, source, messages } = deck;
  const { scene, filters: before } = store.get();
  const reads = (['datasets', 'voices', 'forces'] as const).some((name) => filters[name] !== before[name]);
  const label = messages.t('step.filter');
  if (!reads || scene.nodes.size === 0) return store.step(label, { filters });
  await waited(deck, messages.t('explore.reading'), async () => {
    const { links } = await source.scene([...scene.nodes.keys()], filters);
    store.step(label, { filters, scene: withLinks(scene, links) });
    store.set({ summaries: new Map() });
  });
}

async function counted({ store, source }: Deck, ids: readonly string[]): Promise<void> {
  const { summaries, filters } = store.get();
  const unknown = ids.filter((id) => !summaries.has(id)).slice(0, 100);
  if (unknown.length === 0) return;
  const found = await source.summary(unknown, filters);
  store.set({ summaries: new Map([...store.get().summaries, ...found.map((one) => [one.id, one] as const)]) });
}
