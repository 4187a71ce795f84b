import { describe, expect, it } from 'vitest';
import { createStore } from '../../web/explore/store.ts';
import { hashOf, MOST_CHARACTERS, savedInHash } from '../../web/explore/take-away/permalink.ts';
import { SavedFault } from '../../web/explore/take-away/reading.ts';
import { type SavedScene, savedOf, sceneOf } from '../../web/explore/take-away/saved-scene.ts';
import { jsonOf, savedFrom } from '../../web/explore/take-away/scene-json.ts';
import { dice, sceneWith } from './scenes.ts';

const KNOWN_AT = '2026-11-30T17:00:00.000Z';
const RUNS = 60;

/** A state that a reader may have come to. */
function stateOf(seed: number) {
  const roll = dice(seed);
  const some = (...names: string[]) => new Set(names.filter(() => roll() < 0.4));
  const scene = sceneWith(1 + Math.floor(roll() * 150), roll);
  const store = createStore();
  store.step('made', {
    scene,
    filters: {
      hiddenTypes: some('Event', 'Person'),
      hiddenRelations: some('HELD_IN'),
      period: roll() < 0.5 ? null : '1991/2024',
      undated: roll() < 0.5,
      datasets: some('article', 'editors'),
      voices: some('AUTHOR'),
      forces: some('ASSERTED', 'PLANNED'),
    },
    clocks: { knownAt: null, validOn: roll() < 0.5 ? null : '2024-09-08' },
  });
  store.set({
    selection: {
      nodes: new Set([...scene.nodes.keys()].filter(() => roll() < 0.1)),
      links: new Set([...scene.links.keys()].filter(() => roll() < 0.1)),
    },
    view: (['graph', 'table', 'timeline', 'map'] as const)[Math.floor(roll() * 4)] ?? 'graph',
    notes: roll() < 0.5 ? '' : 'A note,\nwith a line «more»',
  });
  return store.get();
}

/** As the browser does it, without and with an address in between. */
const linked = async (saved: SavedScene): Promise<SavedScene | undefined> => savedInHash(`#${await hashOf(saved)}`);

async function faultOf(hash: string): Promise<string> {
  try {
    return String((await savedInHash(hash)) ?? 'about something else');
  } catch (error) {
    expect(error).toBeInstanceOf(SavedFault);
    return (error as SavedFault).reason;
  }
}

/** What somebody wrote into a link by hand. */
async function linkHolding(value: unknown): Promise<string> {
  const packed = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  return `#s=${Buffer.from(bytes).toString('base64url')}`;
}

describe('a link to a scene', () => {
  it('gives back the same scene, filters, selection and view, over many scenes', async () => {
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const state = stateOf(seed);
      const saved = savedOf(state, KNOWN_AT, seed % 2 ? { x: 12.4, y: -3, scale: 1.23456 } : null);
      const opened = await linked(saved);
      expect(opened, `seed ${seed}`).toEqual({ ...saved, notes: '' });
      expect(opened && sceneOf(opened, state.scene)).toEqual(state.scene);
    }
  });

  it('is the same for the same scene, and of 150 entities short enough', async () => {
    const saved = savedOf({ ...stateOf(7), scene: sceneWith(150, dice(7)) }, KNOWN_AT, null);
    const hash = await hashOf(saved);
    expect(await hashOf(saved)).toBe(hash);
    expect(hash).toMatch(/^s=[\w-]+$/);
    expect(hash.length).toBeLessThan(MOST_CHARACTERS);
  });

  it('keeps the notes in a file only', () => {
    const saved = savedOf(stateOf(3), KNOWN_AT, null);
    expect(savedFrom(JSON.parse(JSON.stringify(jsonOf(saved))))).toEqual(saved);
  });

  it('that is broken, cut or hostile is told', async () => {
    const whole = await hashOf(savedOf(stateOf(5), KNOWN_AT, null));
    expect(await faultOf('#section-2')).toBe('about something else');
    for (const hash of ['#s=', '#s=%%%', '#s=AAAA', `#${whole.slice(0, -20)}`, `#${whole.slice(0, 40)}é`])
      expect(['packed', 'json']).toContain(await faultOf(hash));
    const bomb = new Blob([new Uint8Array(40_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = Buffer.from(await new Response(bomb).arrayBuffer());
    expect(await faultOf(`#s=${bytes.toString('base64url')}`)).toBe('packed');
  });

  it.each([
    [null, 'format'],
    [[], 'format'],
    [{ format: 'other' }, 'format'],
    [{ version: 2 }, 'version'],
    [{ version: { toString: 1 } }, 'version'],
    [{ nodes: 'x' }, 'part'],
    [
      {
        nodes: [
          ['event:a', 0, 0],
          ['event:a', 1, 1],
        ],
      },
      'part',
    ],
    [{ nodes: [['event:a', '0', 0]] }, 'part'],
    [{ nodes: [['event:a', 1e300, 0]] }, 'part'],
    [{ nodes: [['event:a', 0, 0, 0, 7]] }, 'part'],
    [{ nodes: [[{ toString: 1 }, 0, 0]] }, 'part'],
    [{ nodes: [['event:\u0000', 0, 0]] }, 'part'],
    [{ nodes: Array.from({ length: 5_001 }, (_, at) => [`event:${at}`, 0, 0]) }, 'large'],
    [{ knownAt: 'yesterday' }, 'part'],
    [{ voices: ['"} { evil'] }, 'part'],
    [{ hiddenTypes: 'Event' }, 'part'],
    [{ camera: [0, 0, -1] }, 'part'],
    [{ notes: 7 }, 'part'],
  ])('that holds what it should not (%#) is refused', async (given, reason) => {
    const whole =
      Array.isArray(given) || given === null ? given : { format: 'diplograph scene', version: 1, nodes: [], ...given };
    expect(await faultOf(await linkHolding(whole))).toBe(reason);
  });
});
