import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type Drawings, dragged, inPage, openDrawing, selected, serveDrawings, told } from '../support/drawings.ts';

let drawings: Drawings;
let browser: Browser;

beforeAll(async () => {
  drawings = await serveDrawings();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  drawings?.close();
});

const open = (asked: string) => openDrawing(browser, drawings, asked);
/** Where a node is on the screen. */
const placeOf = async (page: Page, id: string): Promise<{ x: number; y: number }> => inPage(page, `screen('${id}')`);

/** A point in the middle of a link, on which no node stands. */
const MIDDLE = `(() => {
  for (const { id, source, target } of harness.scene.links.values()) {
    const [from, to] = [screen(source), screen(target)];
    const point = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    if (harness.renderer.hitTest(point.x, point.y)?.link === id) return { id, ...point };
  }
})()`;

/** How many different colours a picture has, and a number for all its pixels. */
const PIXELS = `(async () => {
  const image = await createImageBitmap(await harness.renderer.snapshot());
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
  let hash = 0;
  for (const pixel of pixels) hash = (Math.imul(hash, 31) + pixel) | 0;
  return { width: image.width, height: image.height, colours: new Set(pixels).size, hash };
})()`;

describe.each(['canvas', 'webgl'])('the graph on %s', (renderer) => {
  it('draws within the policy, from its own host, in its own shapes and colours', async () => {
    const { page, elsewhere, faults } = await open(`nodes=40&links=70&renderer=${renderer}`);
    expect(await inPage(page, 'harness.renderer.kind')).toBe(renderer);
    const picture = await page.screenshot();
    expect(picture.length).toBeGreaterThan(20_000);
    const pixels = await inPage(page, PIXELS);
    expect(pixels).toMatchObject({ width: 2_000, height: 1_400 });
    expect(pixels.colours).toBeGreaterThan(100);
    expect({ elsewhere, faults }).toEqual({ elsewhere: [], faults: [] });
    await page.context().close();
  });

  it('is clicked, dragged, expanded and boxed with a pointer', async () => {
    const { page } = await open(`nodes=20&links=30&renderer=${renderer}`);
    const [one, other] = [await placeOf(page, 'node:3'), await placeOf(page, 'node:8')];
    await page.mouse.click(one.x, one.y);
    expect(await selected(page)).toEqual(['node:3']);
    await page.keyboard.down('Shift');
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up('Shift');
    expect(await selected(page)).toEqual(['node:3', 'node:8']);
    const link = await inPage(page, MIDDLE);
    await page.mouse.click(link.x, link.y);
    expect(await selected(page)).toEqual([link.id]);
    await page.mouse.click(5, 5);
    expect(await selected(page)).toEqual([]);
    await page.mouse.dblclick(one.x, one.y);
    expect(await told(page)).toContain('expand node:3');
    await page.mouse.click(5, 5);
    await dragged(page, other, { x: other.x + 60, y: other.y + 25 });
    expect(await told(page)).toContain('move ["node:8"]');
    const moved = await placeOf(page, 'node:8');
    expect([moved.x, moved.y]).toEqual([expect.closeTo(other.x + 60, -0.5), expect.closeTo(other.y + 25, -0.5)]);
    expect(await inPage(page, "harness.scene.nodes.get('node:8').pinned")).toBe(true);
    await page.keyboard.down('Shift');
    await dragged(page, { x: 3, y: 3 }, { x: 997, y: 697 });
    await page.keyboard.up('Shift');
    expect(await selected(page)).toHaveLength(20);
    await page.context().close();
  });

  it('is panned on its ground and zoomed about the pointer, and moves nothing of the scene', async () => {
    const { page } = await open(`nodes=20&links=30&renderer=${renderer}`);
    const places = '[...harness.scene.nodes.values()].map(({ x, y }) => [x, y])';
    const before = await inPage(page, places);
    const node = await placeOf(page, 'node:3');
    await page.mouse.move(node.x, node.y);
    await page.mouse.wheel(0, -200);
    await inPage(page, 'frames(3)');
    const zoomed = await placeOf(page, 'node:3');
    expect([zoomed.x, zoomed.y]).toEqual([expect.closeTo(node.x, 0), expect.closeTo(node.y, 0)]);
    await dragged(page, { x: 4, y: 4 }, { x: 54, y: 34 });
    const panned = await placeOf(page, 'node:3');
    expect([panned.x - zoomed.x, panned.y - zoomed.y]).toEqual([expect.closeTo(50, 0), expect.closeTo(30, 0)]);
    expect(await inPage(page, places)).toEqual(before);
    await page.context().close();
  });
});

describe('both renderers', () => {
  it('find the same under every point, and the same nodes in a rectangle', async () => {
    const found = await Promise.all(
      ['canvas', 'webgl'].map(async (renderer) => {
        const { page } = await open(`nodes=150&links=300&renderer=${renderer}`);
        const hits = await inPage(
          page,
          'Array.from({ length: 1600 }, (_, at) => harness.renderer.hitTest((at % 40) * 25, Math.floor(at / 40) * 17) ?? null)',
        );
        const within = await inPage(page, 'harness.renderer.within({ x: 700, y: 500 }, { x: 200, y: 100 })');
        await page.context().close();
        return { hits, within };
      }),
    );
    expect(found[0]).toEqual(found[1]);
    expect(found[0]?.hits.filter((hit: unknown) => hit !== null).length).toBeGreaterThan(100);
  });

  it('go on with the canvas where WebGL is taken away, at the same place', async () => {
    const { page } = await open('nodes=20&links=30&renderer=webgl');
    const before = await placeOf(page, 'node:3');
    await inPage(
      page,
      "document.querySelector('.sigma-nodes').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext()",
    );
    await inPage(page, "until(() => harness.renderer.kind === 'canvas')");
    expect(await inPage(page, 'harness.renderer.kind')).toBe('canvas');
    expect(await placeOf(page, 'node:3')).toEqual(before);
    await page.context().close();
  });

  it('leave the words where nothing can be drawn', async () => {
    const { page } = await open('nodes=20&links=30&renderer=none');
    await page.getByText('This browser gives no canvas').waitFor();
    await page.context().close();
  });

  it('are chosen by what the computer has: without a graphics processor the canvas, and sigma is not even loaded', async () => {
    const { page } = await open('nodes=20&links=30');
    expect(await inPage(page, 'harness.renderer.kind')).toBe('canvas');
    const files = await inPage(page, "performance.getEntriesByType('resource').map(({ name }) => name)");
    expect(files.filter((name: string) => name.includes('sigma'))).toEqual([]);
    await page.context().close();
  });
});

describe('the picture', () => {
  it('is the same for the same scene', async () => {
    const hashes: unknown[] = [];
    for (let time = 0; time < 2; time++) {
      const { page } = await open('nodes=60&links=120&renderer=canvas');
      hashes.push((await inPage(page, PIXELS)).hash);
      await page.context().close();
    }
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('keeps everything where it is when a node is expanded, and brings the new ones near', async () => {
    const { page } = await open('nodes=150&links=300&renderer=canvas');
    const places =
      "[...harness.scene.nodes.values()].filter(({ id }) => !id.startsWith('new')).map(({ id, x, y }) => [id, x, y])";
    const [before, camera] = [await inPage(page, places), await inPage(page, 'harness.renderer.camera.state()')];
    await inPage(page, "harness.expand('node:7', 8)");
    await inPage(page, 'frames(3)');
    expect(await inPage(page, places)).toEqual(before);
    expect(await inPage(page, 'harness.renderer.camera.state()')).toEqual(camera);
    const far =
      "Math.max(...[...harness.scene.nodes.values()].filter(({ id }) => id.startsWith('new')).map(({ x, y }) => Math.hypot(x - harness.scene.nodes.get('node:7').x, y - harness.scene.nodes.get('node:7').y)))";
    expect(await inPage(page, far)).toBeLessThan(700);
    await page.context().close();
  });
});

describe('the keyboard', () => {
  it('comes in by one stop, walks from node to node, and acts on the one in focus', async () => {
    const { page } = await open('nodes=20&links=30&renderer=canvas');
    await page.keyboard.press('Tab');
    const focus = () => inPage(page, 'frames(2).then(() => harness.focus)');
    const first = await focus();
    expect(await told(page)).toEqual([expect.stringMatching(/^say Kazakhstan, country, \d+ links shown\./)]);
    await page.keyboard.press('ArrowDown');
    const below = await focus();
    expect(below).not.toBe(first);
    const [from, to] = [await placeOf(page, first), await placeOf(page, below)];
    expect(to.y).toBeGreaterThan(from.y);
    expect(await page.locator('[data-focused]').innerText()).toMatch(/links? shown\./);
    await page.keyboard.press('Home');
    expect(await focus()).toBe(first);
    await page.keyboard.press('n');
    const neighbour = await focus();
    await page.keyboard.press('n');
    await page.keyboard.press('Shift+N');
    expect(await focus()).toBe(neighbour);
    await page.keyboard.press('Space');
    expect(await selected(page)).toEqual([neighbour]);
    await told(page);
    for (const key of ['Enter', 'e', 'Shift+E', 'p', 's', 'g', 't', 'Escape', 'Delete']) await page.keyboard.press(key);
    expect(await told(page)).toEqual([
      ...[`open ${neighbour}`, `expand ${neighbour}`, `collapse ${neighbour}`, `pin ["${neighbour}"]`],
      ...[`way from ${neighbour}`, `way to ${neighbour}`, `table ${neighbour}`, 'escape ', `remove ["${neighbour}"]`],
    ]);
    await page.keyboard.press(']');
    expect((await selected(page))[0]).toContain(neighbour);
    const scale = async () => (await inPage(page, 'harness.renderer.camera.state()')).scale;
    const before = await scale();
    await page.keyboard.press('+');
    expect(await scale()).toBeGreaterThan(before);
    await page.keyboard.press('0');
    expect(await scale()).toBeCloseTo(before);
    await page.keyboard.press('Tab');
    expect(await inPage(page, "document.activeElement.getAttribute('role')")).not.toBe('application');
    await page.context().close();
  });
});
