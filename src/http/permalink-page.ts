import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type CitationItem, lineOf } from '../permalink/citation-item.ts';
import type { Permalink } from '../permalink/permalink.ts';
import { setSecurityHeaders } from './security-headers.ts';

const STYLE = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 1rem/1.6 system-ui, sans-serif }
body { max-width: 52rem; margin: 6vh auto; padding: 0 1.5rem }
h1 { font-size: 1.5rem; line-height: 1.3 }
h2 { font-size: 1.1rem; margin-top: 2.5rem }
pre { overflow: auto; max-height: 60vh; padding: 1rem; border: 1px solid GrayText; border-radius: .4rem; font-size: .85rem; line-height: 1.45 }
p, li { overflow-wrap: anywhere }
.differs { padding: .6rem 1rem; border-left: .3rem solid #c2410c }
`;

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A permalink for people: what was asked, how to cite it, what it rests on, and the answer. It needs no script. */
export function permalinkPage(found: Permalink, response: ServerResponse): void {
  setSecurityHeaders(response, POLICY);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(pageOf(found));
}

function pageOf({ operation, answer, hash, matches, item, bibliography, permalink }: Permalink): string {
  const { query, variables, knownAt, operationName } = operation;
  const differs =
    matches === false
      ? `<p class="differs">This is not the answer that was cited: its hash was ${html(operation.hash ?? '')}. Something that was known then is shown in another way now.</p>`
      : '';
  const all =
    answer.basis === 'ALL'
      ? '<p>The answer counts, or is empty: it rests on more than the rows that it shows. These are all sources that were known then.</p>'
      : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(operationName ?? 'An answer')} · diplograph</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${html(operationName ?? 'An answer that stays the same')}</h1>
<p>As it was known at ${html(knownAt)}. ${html(hash)} is the hash of the <a href="?as=data">answer as data</a>.</p>
${differs}
<h2>How to cite it</h2>
<p>${html(lineOf(item))}</p>
<p><a href="${html(permalink)}?as=bibtex">BibTeX</a> · <a href="${html(permalink)}?as=csl">CSL-JSON</a></p>
<h2>What it rests on</h2>
${all}<ol>${bibliography.map(reference).join('')}</ol>
<h2>The question</h2>
<pre tabindex="0" aria-label="The question">${html(query)}</pre>
${Object.keys(variables).length > 0 ? `<pre tabindex="0" aria-label="Its variables">${html(JSON.stringify(variables, null, 2))}</pre>` : ''}
<h2>The answer</h2>
<pre tabindex="0" aria-label="The answer">${html(JSON.stringify(JSON.parse(answer.text), null, 2))}</pre>
</main>
</body>
</html>
`;
}

const reference = (item: CitationItem): string => {
  const { license } = item;
  return `<li>${html(lineOf(item))}${license === undefined ? '' : ` ${html(license)}`}</li>`;
};

/** Text that stands for itself in HTML and in its attributes. */
const html = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
