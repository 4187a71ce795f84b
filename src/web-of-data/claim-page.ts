import type { Row } from '../neo4j/graph.ts';
import { atOf, linkTo, marksOf } from './claim-part.ts';
import type { Around } from './entity-page.ts';
import { html, type Markup, page, webAddress } from './markup.ts';

/** The page of a claim: what it says, who says it, where it stands, since when it is known. */
export function claimPage(claim: Row, closed: string | null, around: Around): string {
  const { root, address, search, alternates } = around;
  const path = address.slice(address.lastIndexOf('/') + 1);
  const rows = rowsOf(root, claim).filter(([, value]) => value !== undefined && value !== '' && value !== null);
  return page(
    `${String(claim['text'])} – diplograph`,
    alternates,
    html`<main>
<header><h1>${String(claim['text'])}</h1>
<p>claim ${String(claim['notation'] ?? '')} · ${address}</p>${closed !== null && html`\n<p><strong>No longer made since ${closed}.</strong></p>`}</header>
<p>${marksOf(claim)}</p>
<dl>
${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value ?? ''}</dd>\n`)}
</dl>
${(claim['evidence'] as Row[]).map((one) => evidencePart(root, one))}
</main>
<footer><p>The same as <a href="${path}.ttl${search}">Turtle</a>, <a href="${path}.jsonld${search}">JSON-LD</a> or <a href="${path}.json${search}">JSON</a>. <a href="${root}/">diplograph</a></p></footer>`,
  );
}

type Shown = [name: string, value: Markup | string | null | undefined];

function rowsOf(root: string, claim: Row): Shown[] {
  const linked = (name: string) => {
    const entity = claim[name] as Row | null;
    return entity === null ? undefined : linkTo(root, entity);
  };
  const words = (name: string) => (claim[name] === null ? undefined : String(claim[name]));
  const unit = words('unit');
  return [
    ['subject', linked('subject')],
    [
      'predicate',
      html`<a href="${root}/vocabulary#${words('predicate') ?? ''}"><code>${words('predicate')}</code></a>`,
    ],
    ['object', linked('object')],
    ['value', claim['value'] === null ? undefined : `${words('value')}${unit === undefined ? '' : ` ${unit}`}`],
    ...(claim['roles'] as Row[]).map(
      ({ name, value, entity }): Shown => [String(name), entity === null ? String(value) : linkTo(root, entity as Row)],
    ),
    ['not printed', (claim['notPrinted'] as string[]).join(', ')],
    ['valid', (claim['valid'] as { readonly edtf: string } | null)?.edtf],
    ['date basis', words('dateBasis')?.toLowerCase()],
    ['speaker', linked('speaker')],
    ['voice', words('voice')?.toLowerCase()],
    ['force', words('force')?.toLowerCase()],
    ['rank', words('rank')?.toLowerCase()],
    ['note', words('note')],
    ['dataset', words('dataset')],
    ['known since', (claim['recordedAt'] as Date).toISOString()],
  ];
}

function evidencePart(root: string, evidence: Row): Markup {
  const source = evidence['source'] as Row | null;
  const citation = evidence['citation'] as { readonly id: string; readonly url: string | null } | null;
  const cited = citation?.url ?? undefined;
  const address = cited === undefined ? undefined : webAddress(cited);
  return html`<h2>Evidence</h2>
<dl>
<dt>source</dt><dd>${source !== null && linkTo(root, source)}</dd>
<dt>place</dt><dd>${atOf(evidence)}</dd>
${address !== undefined && html`<dt>cited there</dt><dd><a rel="nofollow noreferrer" href="${address}">${address}</a></dd>\n`}${evidence['passage'] !== null && html`<dt>passage</dt><dd>${String(evidence['passage'])}</dd>\n`}${evidence['sha256'] !== null && html`<dt>SHA-256</dt><dd><code>${String(evidence['sha256'])}</code></dd>\n`}</dl>`;
}
