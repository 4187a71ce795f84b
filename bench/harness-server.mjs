/** Serves the built page of the drawings (dist/harness) on a free port of this machine, under the explorer's own policy. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

export async function serveHarness(policy, root = 'dist/harness') {
  const server = createServer((request, response) => {
    const path = normalize(new URL(String(request.url), 'http://localhost').pathname);
    const file = join(root, path === '/' ? 'index.html' : path);
    response.setHeader('content-security-policy', policy);
    try {
      response.setHeader('content-type', `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`);
      response.end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
