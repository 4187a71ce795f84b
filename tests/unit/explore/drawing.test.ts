import { describe, expect, it } from 'vitest';
import { createView } from '../../../web/explore/renderer/camera.ts';
import { type Drawing, drawingOf, pointOn } from '../../../web/explore/renderer/drawing.ts';
import { distanceTo, gridOf } from '../../../web/explore/renderer/grid.ts';
import { placeLabels, wrap } from '../../../web/explore/renderer/labels.ts';
import { CORNERS } from '../../../web/explore/renderer/shapes.ts';
import type { SceneLink, SceneNode } from '../../../web/explore/scene/scene.ts';
import { sceneOf, TYPES } from '../../../web/harness/scenes.ts';
import { looksOf } from '../../../web/look/kinds.ts';

const look = looksOf(TYPES);
const NOTHING = { nodes: new Set<string>(), links: new Set<string>() };

const node = (id: string, x: number, y: number): SceneNode => ({
  id,
  name: id,
  type: 'Event',
  x,
  y,
  pinned: false,
  broughtBy: null,
});
const link = (source: string, target: string, type: string): SceneLink => ({
  ...{ id: `${source} ${type} ${target}`, source, target, type, symmetric: type === 'BORDERS', sentence: '' },
  ...{ claimCount: 1, valid: [], editorial: false },
});

function drawn(links: readonly SceneLink[], hidden = NOTHING): Drawing {
  const nodes = [node('a', 0, 0), node('b', 200, 0), node('c', 0, 300)];
  const scene = {
    nodes: new Map(nodes.map((one) => [one.id, one])),
    links: new Map(links.map((one) => [one.id, one])),
  };
  return drawingOf({ scene, hidden, look });
}

describe('a drawing', () => {
  it('bends the links of a pair apart, also those of opposite directions, and leaves single ones straight', () => {
    const drawing = drawn([
      link('a', 'b', 'ONE'),
      link('b', 'a', 'TWO'),
      link('a', 'b', 'THREE'),
      link('a', 'c', 'ONE'),
    ]);
    const middles = drawing.links.filter(({ target }) => target.id !== 'c').map((one) => pointOn(one, 0.5));
    const heights = middles.map(({ y }) => y).toSorted((one, other) => one - other);
    expect(new Set(heights).size).toBe(3);
    expect(heights[0]).toBeLessThan(-10);
    expect(heights[2]).toBeGreaterThan(10);
    expect(drawing.link.get('a ONE c')?.straight).toBe(true);
  });

  it('leaves out what is hidden, and links of what is', () => {
    const links = [link('a', 'b', 'ONE'), link('a', 'c', 'ONE')];
    const hidden = drawn(links, { nodes: new Set(['b']), links: new Set(['a ONE c']) });
    expect([hidden.nodes.map(({ id }) => id), hidden.links]).toEqual([['a', 'c'], []]);
    expect(drawn(links).node.get('a')?.links).toHaveLength(2);
  });
});

describe('the grid', () => {
  const reach = { size: 1, node: 12, link: 6 };

  it('finds nodes before links, and links along their curves', () => {
    const drawing = drawn([link('a', 'b', 'ONE'), link('a', 'b', 'TWO'), link('a', 'c', 'ONE')]);
    const grid = gridOf(drawing);
    expect(grid.hit({ x: 5, y: 3 }, reach)).toEqual({ node: 'a' });
    for (const one of drawing.links) expect(grid.hit(pointOn(one, 0.5), reach)).toEqual({ link: one.id });
    expect(grid.hit({ x: 100, y: 0 }, reach)).toBeUndefined();
    expect(grid.within({ x: 250, y: 50 }, { x: -10, y: -10 })).toEqual(['a', 'b']);
  });

  it('finds in a large scene what looking at everything finds', () => {
    const drawing = drawingOf({ scene: sceneOf(400, 900), hidden: NOTHING, look });
    const grid = gridOf(drawing);
    for (let at = 0; at < 200; at++) {
      const point = { x: (at * 97) % 1_440, y: (at * 61) % 1_440 };
      const isNear = drawing.nodes.some(
        ({ x, y, radius }) => Math.hypot(x - point.x, y - point.y) <= Math.max(12, radius),
      );
      const nearest = Math.min(...drawing.links.map((one) => distanceTo(one, point)));
      const hit = grid.hit(point, reach);
      expect([hit !== undefined && 'node' in hit, hit !== undefined]).toEqual([isNear, isNear || nearest <= 6]);
    }
  });
});

describe('names', () => {
  const size = { width: 800, height: 600 };
  const candidate = (id: string, x: number, y: number) => ({
    id,
    x,
    y,
    radius: 6,
    width: 100,
    height: 15,
    always: false,
  });

  it('never cover each other, nor nodes but a few', () => {
    const candidates = Array.from({ length: 300 }, (_, at) => candidate(String(at), (at * 83) % 800, (at * 47) % 600));
    const placed = placeLabels(candidates, candidates, { size, most: 100, covering: 5 });
    expect(placed.length).toBeGreaterThan(10);
    for (const [at, one] of placed.entries())
      for (const other of placed.slice(at + 1))
        expect(Math.abs(one.x - other.x) >= 100 || Math.abs(one.y - other.y) >= 15).toBe(true);
    const covers = ({ x, y }: { x: number; y: number }) =>
      candidates.some((disc) => disc.x + 6 > x && disc.x - 6 < x + 100 && disc.y + 6 > y && disc.y - 6 < y + 15);
    expect(placed.filter(covers).length).toBeLessThanOrEqual(5);
  });

  it('of what is pointed out stand wherever it is', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => candidate(String(at), 400 + (at % 3), 300));
    const placed = placeLabels([...crowd, { ...candidate('chosen', 400, 300), always: true }], crowd, {
      size,
      most: 1,
      covering: 0,
    });
    expect(placed.map(({ id }) => id)).toEqual(['chosen']);
  });

  it('are cut at words, in any script', () => {
    expect(wrap('Fifth World Nomad Games', 24, 2)).toEqual(['Fifth World Nomad Games']);
    expect(wrap('Fifth World Nomad Games 29', 24, 2)).toEqual(['Fifth World', 'Nomad Games 29']);
    expect(wrap('Ministry of Foreign Affairs of the Republic of Kazakhstan', 24, 2)).toEqual([
      'Ministry of Foreign',
      'Affairs of the Republic …',
    ]);
    const chinese = wrap('哈萨克斯坦共和国驻中华人民共和国大使馆', 8, 4);
    expect([chinese.join(''), chinese.length]).toEqual(['哈萨克斯坦共和国驻中华人民共和国大使馆', 3]);
    expect(wrap('', 24, 2)).toEqual([]);
  });
});

describe('the camera', () => {
  it('keeps the point under the pointer where it is, and shows everything', () => {
    const view = createView(
      () => [
        { x: -500, y: 0 },
        { x: 700, y: 900 },
      ],
      () => {},
    );
    view.resize({ width: 800, height: 600 });
    view.fit();
    for (const point of [
      { x: -500, y: 0 },
      { x: 700, y: 900 },
    ]) {
      const { x, y } = view.toScreen(point);
      expect(x > 0 && x < 800 && y > 0 && y < 600).toBe(true);
    }
    const before = view.toScene({ x: 100, y: 500 });
    view.zoom(2, { x: 100, y: 500 });
    const after = view.toScene({ x: 100, y: 500 });
    expect([after.x, after.y]).toEqual([expect.closeTo(before.x), expect.closeTo(before.y)]);
  });
});

describe('looks', () => {
  const types = Array.from({ length: 35 }, (_, at) => `Type${at}`);

  it('differ for the first 35 types, neighbours in colour and in shape', () => {
    const looks = types.map(looksOf(types));
    expect(new Set(looks.map(({ colour, shape }) => colour + shape)).size).toBe(35);
    for (const [at, one] of looks.slice(1).entries()) {
      expect(one.colour).not.toBe(looks[at]?.colour);
      expect(one.shape).not.toBe(looks[at]?.shape);
    }
  });

  it('have a contrast of three to one on light and on dark ground', () => {
    for (const { colour } of types.map(looksOf(types)))
      for (const ground of ['#ffffff', '#121417']) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
  });

  it('have about the same area in each shape', () => {
    for (const corners of Object.values(CORNERS)) {
      const area = corners.reduce((sum, { x, y }, at) => {
        const next = corners[(at + 1) % corners.length] ?? { x: 0, y: 0 };
        return sum + (x * next.y - next.x * y) / 2;
      }, 0);
      if (corners.length > 0) expect(area / Math.PI).toBeGreaterThan(0.9);
      expect(area / Math.PI).toBeLessThan(1.1);
    }
  });
});

/** As WCAG reckons it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((first, second) => second - first);
  return (light + 0.05) / (dark + 0.05);
}
