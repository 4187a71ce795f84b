import type { ServerResponse } from 'node:http';
import { type CitationItem, lineOf } from '../permalink/citation-item.ts';
import type { Permalink } from '../permalink/permalink.ts';
import { html, type Markup, page, pagePolicy } from '../web-of-data/markup.ts';
import { setSecurityHeaders } from './security-headers.ts';

/** A permalink for people: what was asked, how to cite it, what it rests on, and the answer. It needs no script. */
export function permalinkPage(found: Permalink, response: ServerResponse): void {
  setSecurityHeaders(response, pagePolicy());
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(page(`${found.operation.operationName ?? 'An answer'} · diplograph`, [], contentOf(found)));
}

function contentOf({ operation, answer, hash, matches, item, bibliography, permalink }: Permalink): Markup {
  const { query, variables, knownAt, operationName } = operation;
  return html`<main>
<h1>${operationName ?? 'An answer that stays the same'}</h1>
<p>As it was known at ${knownAt}. ${hash} is the hash of the <a href="?as=data">answer as data</a>.</p>
${matches === false && differing(operation.hash)}
<h2>How to cite it</h2>
<p>${lineOf(item)}</p>
<p><a href="${permalink}?as=bibtex">BibTeX</a> · <a href="${permalink}?as=csl">CSL-JSON</a></p>
<h2>What it rests on</h2>
${answer.basis === 'ALL' && html`<p>The answer counts, or is empty: it rests on more than the rows that it shows. These are all sources that were known then.</p>`}
<ol>${bibliography.map(reference)}</ol>
<h2>The question</h2>
<pre tabindex="0" aria-label="The question">${query}</pre>
${Object.keys(variables).length > 0 && html`<pre tabindex="0" aria-label="Its variables">${JSON.stringify(variables, null, 2)}</pre>`}
<h2>The answer</h2>
<pre tabindex="0" aria-label="The answer">${JSON.stringify(JSON.parse(answer.text), null, 2)}</pre>
</main>`;
}

const differing = (cited: string | undefined) =>
  html`<p class="differs">This is not the answer that was cited: its hash was ${cited}. Something that was known then is shown in another way now.</p>`;

const reference = (item: CitationItem): Markup => html`<li>${lineOf(item)} ${item.license}</li>`;
