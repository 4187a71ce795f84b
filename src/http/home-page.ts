import type { IncomingMessage, ServerResponse } from 'node:http';
import { policyOf } from '../web-of-data/markup.ts';
import type { Page } from './page.ts';
import { setSecurityHeaders } from './security-headers.ts';

const STYLE = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 1.05rem/1.6 system-ui, sans-serif }
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
<!--dataset-->
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
<dt><a href="id/country/KZ"><code>/id/…</code></a></dt>
<dd>Every entity and every claim has an address: a page for people, RDF and JSON for programs. The words are in the <a href="vocabulary">vocabulary</a>.</dd>
<dt><a href="dataset"><code>/dataset</code></a>, <a href="datapackage.json"><code>/datapackage.json</code></a>, <a href=".well-known/void"><code>/.well-known/void</code></a></dt>
<dd>What there is, under which licences, and in which formats it can be taken from <code>/export</code>.</dd>
<dt><code>/permalink</code></dt>
<dd>Send a question by POST, as JSON with a <code>query</code>: its answer gets an address that stays, a hash, and how to cite both.</dd>
<dt><code>/reconcile</code></dt>
<dd>Add it to OpenRefine as a standard service.</dd>
</dl>
</main>
</body>
</html>
`;

const POLICY = policyOf(STYLE);

/**
 * The page at `/` until the explorer is there: says where the playground and the API are. `described` is the dataset as search
 * engines read it, a block of data that no policy has to allow; where it cannot be read, the page goes without.
 */
export function homePage(described: () => Promise<object>): Page {
  return (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0];
    if ((request.method !== 'GET' && request.method !== 'HEAD') || path !== '/') return false;
    described()
      .then(blockOf, () => '')
      .then((block) =>
        send(
          request,
          response,
          HTML.replace('<!--dataset-->', () => block),
        ),
      );
    return true;
  };
}

/** Nothing in it ends the block. */
const blockOf = (dataset: object): string =>
  `<script type="application/ld+json">${JSON.stringify(dataset).replaceAll('<', '\\u003c')}</script>`;

function send(request: IncomingMessage, response: ServerResponse, html: string): void {
  setSecurityHeaders(response, POLICY);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('content-length', Buffer.byteLength(html));
  response.end(request.method === 'HEAD' ? undefined : html);
}
