import type { Exporting } from '../export/export.ts';
import type { Row } from '../neo4j/graph.ts';
import { pathOf } from '../rdf/address.ts';
import { type Answer, codeOf, SPELLINGS } from '../web-of-data/answer.ts';
import { claimItem } from '../web-of-data/claim-part.ts';
import { entityWithClaims } from '../web-of-data/entity.ts';
import { html, type Markup, page, pagePolicy } from '../web-of-data/markup.ts';
import { wordsOf } from './properties.ts';

const SHOWN = 4;

/** A small page about an entity, to be shown in a frame of a program on this machine. */
export async function previewAnswer(exporting: Exporting, id: string): Promise<Answer> {
  try {
    const entity = await entityWithClaims(exporting, { id, after: null, asOf: {} });
    return framed(200, String(entity['name']), contentOf(entity));
  } catch (error) {
    if (codeOf(error) !== 'UNKNOWN_ENTITY' && codeOf(error) !== 'AMBIGUOUS_ENTITY') throw error;
    return framed(404, 'Not found', html`<main><p>Nothing is known as ${id.slice(0, 100)}.</p></main>`);
  }
}

function contentOf(entity: Row): Markup {
  const { totalCount, nodes } = entity['claims'] as { readonly totalCount: number; readonly nodes: readonly Row[] };
  const telling = nodes.filter(({ predicate }) => predicate !== 'type' && predicate !== 'name');
  return html`<main><header><h1><a href="..${pathOf(String(entity['id']))}">${String(entity['name'])}</a></h1>
<p>${wordsOf(String(entity['type']))} · ${totalCount} claims</p></header>
<ul>${telling.slice(0, SHOWN).map((claim) => claimItem('..', claim))}</ul></main>`;
}

const framed = (status: number, title: string, content: Markup): Answer => ({
  status,
  headers: {
    'content-type': SPELLINGS.html,
    'content-security-policy': pagePolicy('http://localhost:* http://127.0.0.1:*'),
    'cache-control': 'no-cache',
  },
  body: page(title, [], content),
});
