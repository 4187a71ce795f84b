import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readGraph } from '../support/graphs.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(await readGraph());
});
afterAll(() => served.close());

const examples = readFileSync('docs/web-of-data.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('curl '));

it('has examples', () => expect(examples.length).toBeGreaterThan(10));

/** What curl would ask: a header, a form, an address. */
it.each(examples)('answers %s', async (example) => {
  const [, header] = /-H 'accept: ([^']+)'/.exec(example) ?? [];
  const [, name = '', value = ''] = /--data-urlencode '(\w+)=([^']+)'/.exec(example) ?? [];
  const [, path] = /http:\/\/localhost:4000(\/[^\s']*)'?$/.exec(example) ?? [];
  const response = await fetch(`${served.url}${path}`, {
    headers: { accept: header ?? '*/*' },
    ...(name === '' ? {} : { method: 'POST', body: new URLSearchParams({ [name]: value }) }),
  });
  expect(response.status).toBe(200);
  expect(response.redirected).toBe(example.includes(' -L '));
  expect((await response.text()).length).toBeGreaterThan(100);
});
