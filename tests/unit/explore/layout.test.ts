import { describe, expect, it } from 'vitest';
import { type Net, nearby, netOf } from '../../../web/explore/layout/net.ts';
import { placeAround, SPACING } from '../../../web/explore/layout/place.ts';
import type { Scene } from '../../../web/explore/scene/scene.ts';
import { sceneOf } from '../../../web/harness/scenes.ts';

// By a name that the compiler does not follow: the types of ForceAtlas2 are those for a bundler, not for Node.
const FORCES = '../../../web/explore/layout/forces.ts';
const { layOut } = (await import(FORCES)) as { layOut: (net: Net) => Iterable<Net['nodes']> };

const NEW = ['new:a', 'new:b', 'new:c', 'new:d'];

const last = (net: Net): Net['nodes'] => [...layOut(net)].at(-1) ?? [];
const allFree = (scene: Scene): Net => netOf(scene, () => false);

/** Pairs of nodes that stand in each other's room. */
function overlaps(nodes: Net['nodes']): string[] {
  return nodes.flatMap((one, at) =>
    nodes
      .slice(at + 1)
      .filter((other) => Math.abs(one.x - other.x) < 80 && Math.abs(one.y - other.y) < 42)
      .map((other) => `${one.id} ${other.id}`),
  );
}

describe('places round an expanded node', () => {
  const scene = sceneOf(60, 120);

  it('are free, near and the same each time', () => {
    const places = placeAround(scene, NEW, 'node:7');
    expect([...places.keys()]).toEqual(NEW);
    expect(places).toEqual(placeAround(scene, NEW, 'node:7'));
    const standing = [...scene.nodes.values()];
    for (const [id, place] of places) {
      const others = [...standing, ...[...places].filter(([other]) => other !== id).map(([, other]) => other)];
      expect(Math.min(...others.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)))).toBeGreaterThan(
        SPACING * 0.75,
      );
    }
  });

  it('are round the middle without an anchor, and are there in an empty scene', () => {
    expect(placeAround(scene, ['new:a'], null).size).toBe(1);
    const alone = placeAround({ nodes: new Map(), links: new Map() }, NEW, null);
    expect(new Set([...alone.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(NEW.length);
  });
});

describe('the layout', () => {
  it('is the same for the same scene, in whatever order its nodes came', () => {
    const scene = sceneOf(80, 160);
    const turned = { nodes: new Map([...scene.nodes].reverse()), links: new Map([...scene.links].reverse()) };
    expect(last(allFree(scene))).toEqual(last(allFree(turned)));
  });

  it.each([20, 150, 400])('leaves no two of %d nodes upon each other', (count) => {
    expect(overlaps(last(allFree(sceneOf(count, 2 * count))))).toEqual([]);
  });

  it('moves nothing that is fixed', () => {
    const scene = sceneOf(50, 100);
    const net = netOf(scene, (id) => id !== 'node:3');
    const moved = last(net).filter(({ id, x, y }) => x !== scene.nodes.get(id)?.x || y !== scene.nodes.get(id)?.y);
    expect(moved.map(({ id }) => id)).toEqual(['node:3']);
  });

  it('keeps what is not linked near: the parts stand in rows', () => {
    const scene = sceneOf(150, 300);
    const nodes = last(allFree({ nodes: scene.nodes, links: new Map([...scene.links].slice(0, 40)) }));
    const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
    const area = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
    expect(area).toBeLessThan(nodes.length * 96 * 56 * 4);
  });

  it('keeps new nodes near the one that brought them, also in a crowd', () => {
    const nodes = new Map(
      [...sceneOf(400, 800).nodes].map(([id, node]) => [id, { ...node, x: node.x / 2, y: node.y / 2 }]),
    );
    const crowd = { nodes, links: new Map() };
    const places = placeAround(crowd, NEW, 'node:7');
    const brought = NEW.flatMap((id) => {
      const node = nodes.get('node:7');
      return node ? [[id, { ...node, id, ...places.get(id) }] as const] : [];
    });
    const net = nearby(netOf({ ...crowd, nodes: new Map([...nodes, ...brought]) }, (id) => !NEW.includes(id)));
    for (const { x, y } of last(net).filter(({ fixed }) => !fixed)) {
      const others = [...nodes.values()].filter((node) => Math.abs(node.x - x) < 70 && Math.abs(node.y - y) < 38);
      expect(others).toEqual([]);
    }
    for (const [id, place] of places) {
      const moved = last(net).find((node) => node.id === id) ?? { x: Number.NaN, y: 0 };
      expect(Math.hypot(moved.x - place.x, moved.y - place.y)).toBeLessThan(500);
    }
  });

  it('leaves far nodes out of the work on a few, but not what they are linked to', () => {
    const scene = sceneOf(900, 1_800);
    const free = 'node:500';
    const net = nearby(netOf(scene, (id) => id !== free));
    const linked = [...scene.links.values()].flatMap(({ source, target }) =>
      source === free ? [target] : target === free ? [source] : [],
    );
    expect(net.nodes.length).toBeLessThan(200);
    expect(linked.every((id) => net.nodes.some((node) => node.id === id))).toBe(true);
  });
});
