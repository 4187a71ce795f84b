import { waited } from '../commands.ts';
import type { Clocks } from '../source/source.ts';
import type { Tools } from '../tools.ts';
import { saveFile } from './files.ts';
import { openScene } from './open-scene.ts';
import { parsed, savedInHash } from './permalink.ts';
import { SavedFault } from './reading.ts';
import { type SavedScene, savedOf } from './saved-scene.ts';
import { jsonOf, savedFrom } from './scene-json.ts';

const FILE_ENDING = '.diplograph.json';
const MOST_BYTES = 4_000_000;

/** Brings back a scene that was saved, and tells what is no more or has changed. */
export const openSaved = (tools: Tools, saved: SavedScene, name: string): Promise<void> =>
  open(tools, saved, tools.messages.t('step.open', { name }));

const open = (tools: Tools, saved: SavedScene, label: string): Promise<void> =>
  waited(tools, tools.messages.t('explore.reading'), async () => {
    const { store, messages, source, drawing } = tools;
    const { scene, since, unknown } = await openScene(source, saved);
    const { filters, clocks, view, selection, notes } = saved;
    store.step(label, { scene, filters, clocks });
    drawing.show(saved.camera);
    const told = unknown.length === 0 ? '' : ` ${messages.t('takeAway.unknown', { ids: unknown.join(', ') })}`;
    const notice = messages.t('explore.shown', { label, count: scene.nodes.size }) + told;
    store.set({ selection: kept(selection, scene), view, notes, since, summaries: new Map(), notice });
  });

/** The part of a selection that is in the scene: a link may name what never was there. */
const kept = ({ nodes, links }: SavedScene['selection'], scene: { nodes: Has; links: Has }) => ({
  nodes: new Set([...nodes].filter((id) => scene.nodes.has(id))),
  links: new Set([...links].filter((id) => scene.links.has(id))),
});

interface Has {
  readonly has: (id: string) => boolean;
}

/** Opens the scene in the address of the page; false where none is in it. */
export async function openFromAddress(tools: Tools): Promise<boolean> {
  const saved = await readable(tools, () => savedInHash(location.hash));
  if (saved === undefined) return false;
  await openSaved(tools, saved, tools.messages.t('takeAway.link'));
  return true;
}

/** Opens a file that the explorer wrote. */
export async function openFile(tools: Tools, file: File): Promise<void> {
  const saved = await readable(tools, async () => {
    if (file.size > MOST_BYTES) throw new SavedFault('format');
    return savedFrom(parsed(await file.text()));
  });
  if (saved !== undefined) await openSaved(tools, saved, file.name);
}

/** What was read, or nothing and a message that says why. */
async function readable<T>({ store, messages }: Tools, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const { reason, values } = error instanceof SavedFault ? error : new SavedFault('packed');
    const message = messages.t('takeAway.fault', { reason: messages.t(`takeAway.fault.${reason}`, values) });
    store.set({ problem: { message, away: false, retry: () => store.set({ problem: null }) }, notice: message });
    return undefined;
  }
}

/** Saves the scene with its notes as a file. */
export async function saveScene(tools: Tools): Promise<void> {
  const { store, messages } = tools;
  await waited(tools, messages.t('explore.reading'), async () => {
    const saved = savedOf(store.get(), await fixedInstant(tools), tools.drawing.camera());
    const name = fileName(tools, FILE_ENDING);
    saveFile(name, `${JSON.stringify(jsonOf(saved), null, 1)}\n`, 'application/json');
    store.set({ notice: messages.t('takeAway.saved', { name }) });
  });
}

/** The instant to which a scene is fixed that is taken away: its own, or that of the last write. */
export async function fixedInstant({ store, source }: Pick<Tools, 'store' | 'source'>): Promise<string> {
  return store.get().clocks.knownAt ?? (await source.ontology()).knownAt;
}

/** Named after the entity that came first. */
export function fileName({ store }: Pick<Tools, 'store'>, ending: string): string {
  const [first] = store.get().scene.nodes.values();
  const name = (first?.name ?? '')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${name.slice(0, 60) || 'scene'}${ending}`;
}

/** Reads the scene as of other clocks, as a step that can be undone. */
export function showAsOf(tools: Tools, clocks: Clocks): Promise<void> {
  const { store, messages, drawing } = tools;
  const saved = savedOf(store.get(), null, drawing.camera());
  const isNow = clocks.knownAt === null && clocks.validOn === null;
  return open(tools, { ...saved, clocks }, messages.t(isNow ? 'step.now' : 'step.clocks'));
}
