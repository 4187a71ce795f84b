import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { atOnce } from '../../src/http/at-once.ts';

it('refuses requests beyond those that may be under way, and takes the next when one is done', async () => {
  const waiting: (() => void)[] = [];
  const routes = ['/a', '/b'].map((at) => ({
    at,
    answer: async (_: unknown, response: { end: (text: string) => void }) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      response.end(at);
    },
  }));
  const [a, b] = atOnce(1, 'things', routes);
  const server = createServer((request, response) => void (request.url === '/a' ? a : b)?.answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const first = fetch(`${url}/a`);
    await expect.poll(() => waiting.length).toBe(1);
    const refused = await fetch(`${url}/b`);
    expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toMatchObject([
      503,
      '5',
      { errors: [{ message: '1 things are under way, the most at a time; ask again in 5 seconds.' }] },
    ]);
    waiting[0]?.();
    expect(await (await first).text()).toBe('/a');
    const next = fetch(`${url}/b`);
    await expect.poll(() => waiting.length).toBe(2);
    waiting[1]?.();
    expect((await next).status).toBe(200);
  } finally {
    server.close();
  }
});
