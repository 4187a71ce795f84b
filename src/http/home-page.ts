import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setSecurityHeaders } from './security-headers.ts';

const STYLE = `
:root { color-scheme: light dark; font: 1.05rem/1.6 system-ui, sans-serif }
body { max-width: 38rem; margin: 12vh auto; padding: 0 1.5rem }
h1 { font-size: 1.6rem; margin: 0 0 .5rem }
dt { font-weight: 600; margin-top: 1rem }
dd { margin: 0 }
`;

const HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>diplograph</title>
<link rel="icon" href="data:,">
<link rel="alternate" type="application/atom+xml" title="Changes" href="changes.atom">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>diplograph</h1>
<p>A knowledge graph of public diplomacy in which every fact is cited.</p>
<dl>
<dt><a href="playground/">Playground</a></dt>
<dd>Ask the graph and see the answer; worked examples are open when you come for the first time.</dd>
<dt><code>/graphql</code></dt>
<dd>The API: send GraphQL by POST, as JSON with a <code>query</code>.</dd>
<dt><a href="changes.atom">Changes</a></dt>
<dd>What loads have changed, for feed readers; as events, live, at <code>/changes</code>.</dd>
</dl>
</main>
</body>
</html>
`;

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page at `/` until the explorer is there: says where the playground and the API are. */
export function homePage(request: IncomingMessage, response: ServerResponse): boolean {
  const path = (request.url ?? '').split('?', 1)[0];
  if ((request.method !== 'GET' && request.method !== 'HEAD') || path !== '/') return false;
  setSecurityHeaders(response, POLICY);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('content-length', Buffer.byteLength(HTML));
  response.end(request.method === 'HEAD' ? undefined : HTML);
  return true;
}
