import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../src/http/page.ts';
import { PLAYGROUND_POLICY } from '../../src/http/security-headers.ts';
import { staticFiles } from '../../src/http/static-files.ts';

const SCRIPT = 'const answer = 42;\n'.repeat(100);

const base = mkdtempSync(join(tmpdir(), 'static-'));
const folder = join(base, 'site');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(base, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
writeFileSync(join(folder, '.sources'), 'hash');
writeFileSync(join(folder, 'assets', 'main-1a2b.js'), SCRIPT);
writeFileSync(join(folder, 'assets', 'main-1a2b.js.gz'), gzipSync(SCRIPT));
symlinkSync(join(base, 'secret.txt'), join(folder, 'assets', 'link.txt'));

const servers: Server[] = [];
let port = 0;

async function listen(page: Page): Promise<number> {
  const server = createServer((request, response) => {
    if (!page(request, response)) response.writeHead(418).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends the path as it is; `fetch` would tidy it first. */
function get(path: string, headers: Record<string, string> = {}, at = { method: 'GET', port }): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: at.port, method: at.method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject).end();
  });
}

beforeAll(async () => {
  port = await listen(staticFiles({ mount: '/playground', folder, policy: PLAYGROUND_POLICY, hashed: /^assets\// }));
});

afterAll(() => {
  for (const server of servers) server.close();
});

describe('static files', () => {
  it('serves the page of the folder, to be asked for each time, with the policy', async () => {
    const { status, headers, body } = await get('/playground/');
    expect([status, body.toString()]).toEqual([200, '<!doctype html>']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    const again = await get('/playground/', { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('sends the address without a slash to the folder and keeps its search', async () => {
    expect((await get('/playground')).headers.location).toBe('playground/');
    expect(await get('/playground?a=b')).toMatchObject({ status: 308, headers: { location: 'playground/?a=b' } });
  });

  it('lets files with a hash in their name be kept for good', async () => {
    const { headers, body } = await get('/playground/assets/main-1a2b.js?v=1');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(SCRIPT);
  });

  it.each([
    ['gzip', 'gzip'],
    ['br, gzip;q=0.5', 'gzip'],
    ['gzip;q=0', undefined],
    ['gzip;q=0.0, br', undefined],
    ['x-gzip-like', undefined],
  ])('to %s answers with %s', async (accepted, encoding) => {
    const { headers, body } = await get('/playground/assets/main-1a2b.js', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toBe('accept-encoding');
    expect(body.length < SCRIPT.length).toBe(encoding !== undefined);
  });

  it('answers HEAD without a body and refuses other methods', async () => {
    const head = await get('/playground/assets/main-1a2b.js', {}, { method: 'HEAD', port });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(SCRIPT.length), 0]);
    const post = await get('/playground/', {}, { method: 'POST', port });
    expect([post.status, post.headers['allow']]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    '/playground/../secret.txt',
    '/playground/%2e%2e/secret.txt',
    '/playground/..%2fsecret.txt',
    '/playground/..%5csecret.txt',
    '/playground/assets/%2e%2e/%2e%2e/secret.txt',
    '/playground//etc/passwd',
    '/playground/%2fetc%2fpasswd',
    `/playground/${join(base, 'secret.txt')}`,
    '/playground/assets/link.txt',
    '/playground/.sources',
    '/playground/assets/main-1a2b.js.gz',
    '/playground/assets/main-1a2b.js%00.html',
    '/playground/assets',
    '/playground/%',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  it.each(['/', '/playgrounds', '/graphql', '/x/playground/'])('leaves %s to others', async (path) => {
    expect((await get(path)).status).toBe(418);
  });

  it('says what to do where nothing is built', async () => {
    const empty = await listen(
      staticFiles({ mount: '/playground', folder: join(base, 'none'), policy: '', hashed: /^/ }),
    );
    const { status, body } = await get('/playground/', {}, { method: 'GET', port: empty });
    expect(status).toBe(503);
    expect(body.toString()).toContain('npm run build');
  });
});
