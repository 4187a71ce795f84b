import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OF_THIS_MACHINE, type Origins } from '../../src/http/origins.ts';
import { openBrowser } from '../support/browser.ts';
import { readGraph } from '../support/graphs.ts';
import { type Served, serve } from '../support/serve.ts';

const PAGE = '<!doctype html><title>Somebody’s notebook</title>';

let browser: Browser;
let elsewhere: Server;
let port: number;
let folder: string;
const open: Served[] = [];

beforeAll(async () => {
  // A name that leads to this machine is another origin all the same.
  browser = await openBrowser(['--host-resolver-rules=MAP maps.example 127.0.0.1']);
  elsewhere = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE));
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
  port = (elsewhere.address() as AddressInfo).port;
  folder = mkdtempSync(join(tmpdir(), 'diplograph-page-'));
  writeFileSync(join(folder, 'page.html'), PAGE);
});

afterAll(async () => {
  await browser.close();
  for (const served of open) await served.close();
  elsewhere.close();
  rmSync(folder, { recursive: true, force: true });
});

const reading = async (origins: Origins): Promise<string> => {
  const served = await serve(await readGraph(), { origins });
  open.push(served);
  return served.url;
};

/** What a page gets for a question and for an export, with the credentials that a page may send. */
async function asked(page: string, service: string, credentials = 'same-origin') {
  const tab = await browser.newPage();
  try {
    await tab.goto(page);
    const script = `(async () => {
      const get = (path, init) => fetch(${JSON.stringify(service)} + path, { credentials: ${JSON.stringify(credentials)}, ...init })
        .then(async (response) => ({ status: response.status, json: await response.json() }), (error) => ({ fault: String(error) }));
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query: '{ country(code: "KZ") { name } }' });
      return { question: await get('/graphql', { method: 'POST', headers, body }), exported: await get('/export?format=d3&ids=KZ') };
    })()`;
    // biome-ignore lint/suspicious/noExplicitAny: what the page got.
    return (await tab.evaluate(script)) as any;
  } finally {
    await tab.close();
  }
}

describe('pages of another origin', () => {
  it('read where they are of this machine, whatever their port', async () => {
    const service = await reading(OF_THIS_MACHINE);
    for (const host of ['127.0.0.1', 'localhost']) {
      const { question, exported } = await asked(`http://${host}:${port}/`, service);
      expect(question).toEqual({
        status: 200,
        json: { data: { country: { name: 'Kazakhstan' } }, extensions: expect.anything() },
      });
      expect(exported.json.nodes).toHaveLength(1);
    }
  });

  it('do not read with credentials: the browser keeps the answer from them', async () => {
    const service = await reading(OF_THIS_MACHINE);
    const { question } = await asked(`http://127.0.0.1:${port}/`, service, 'include');
    expect(question.fault).toMatch(/Failed to fetch/);
  });

  it('are told the setting where they come from files, and read with it', async () => {
    const file = pathToFileURL(join(folder, 'page.html')).href;
    const { question, exported } = await asked(file, await reading(OF_THIS_MACHINE));
    for (const { status, json } of [question, exported]) {
      expect(status).toBe(403);
      expect(json.errors[0]).toMatchObject({
        message: 'A page from a file may not read here. Start the service with ALLOW_FILE_PAGES=true to let it.',
        extensions: { code: 'BAD_REQUEST', setting: 'ALLOW_FILE_PAGES=true' },
      });
      expect(json.data).toBeUndefined();
    }
    const allowed = await asked(file, await reading({ files: true, others: [] }));
    expect([allowed.question.status, allowed.exported.status]).toEqual([200, 200]);
  });

  it('are told the setting where they come from elsewhere, and read with it', async () => {
    const origin = `http://maps.example:${port}`;
    const { question } = await asked(`${origin}/`, await reading(OF_THIS_MACHINE));
    expect(question).toMatchObject({
      status: 403,
      json: { errors: [{ extensions: { setting: `ALLOWED_ORIGINS=${origin}` } }] },
    });
    const allowed = await asked(`${origin}/`, await reading({ files: false, others: [origin] }));
    expect([allowed.question.status, allowed.exported.status]).toEqual([200, 200]);
  });
});
