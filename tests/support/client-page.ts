import type { Page } from 'playwright-core';

/** Goes to a page of a client and waits until it has written its notes. Gives their first line. */
export async function openClient(page: Page, url: string): Promise<string> {
  await page.goto(url);
  await page.locator('#chosen').waitFor({ timeout: 120_000 });
  return page.locator('#notes p').first().innerText();
}

/** Waits until the drawing is not blank: until it has many pixels that are not of the colour of its corner. */
export async function untilDrawn(page: Page): Promise<void> {
  const least = 2_000;
  for (let found = 0; found < least; found = await inkOf(page)) await page.waitForTimeout(100);
}

async function inkOf(page: Page): Promise<number> {
  const png = (await page.locator('#drawing').screenshot()).toString('base64');
  const count = `(async () => {
    const bitmap = await createImageBitmap(await (await fetch('data:image/png;base64,${png}')).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const corner = 4 * (5 * bitmap.width + 5);
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) if ([0, 1, 2].some((of) => data[at + of] !== data[corner + of])) ink += 1;
    return ink;
  })()`;
  return (await page.evaluate(count)) as number;
}

const STEP = 14;

/** Clicks from the middle of the drawing outwards until the page tells citations, such as are `wanted`. Gives what it tells. */
export async function chooseSomething(page: Page, wanted = (_: string) => true): Promise<string> {
  const box = await page.locator('#drawing').boundingBox();
  if (box === null) throw new Error('There is no drawing.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const { x, y } of points(box.width / 2 - STEP, box.height / 2 - STEP)) {
    await page.mouse.click(middle.x + x, middle.y + y);
    const said = await told(page);
    if (said !== undefined && wanted(said)) return said;
  }
  throw new Error('No click on the drawing told a citation.');
}

/** What the page tells of a click. Those that wait for a second click tell it a moment later. */
async function told(page: Page): Promise<string | undefined> {
  for (let waited = 0; waited < 400; waited += 80) {
    const said = await page.locator('#chosen').innerText();
    if (said.includes('claim:')) return said;
    await page.waitForTimeout(80);
  }
  return undefined;
}

/** Points of a grid around the middle, the nearest first. */
function points(width: number, height: number): { x: number; y: number }[] {
  const all: { x: number; y: number }[] = [];
  for (let x = -width; x <= width; x += STEP) for (let y = -height; y <= height; y += STEP) all.push({ x, y });
  return all.sort((one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y));
}
