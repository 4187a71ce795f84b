import type { Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { claimsByRelation, spaced } from './claims-by-relation.ts';
import { html, type Markup, page } from './markup.ts';

/** What the page of an entity needs besides. */
export interface Around {
  readonly ontology: Ontology;
  /** Leads to the root of the service. */
  readonly root: string;
  /** The address that stays the same. */
  readonly address: string;
  /** What was asked for beside the address, such as `?knownAt=…`. */
  readonly search: string;
  /** Other spellings, as links of the head. */
  readonly alternates: readonly Markup[];
  /** Leads to the next page of claims. */
  readonly next?: string;
}

/** The page of an entity: what it is called, and every claim about it with where it stands. */
export function entityPage(entity: Row, around: Around): string {
  const { root, address, search, alternates, next } = around;
  const { totalCount, nodes } = entity['claims'] as { readonly totalCount: number; readonly nodes: readonly Row[] };
  const [id, name] = [String(entity['id']), String(entity['name'])];
  const path = address.slice(address.indexOf('/id/') + '/id/'.length).split('/')[1] ?? '';
  return page(
    `${name} – diplograph`,
    alternates,
    html`<main>
<header><h1>${name}</h1>
<p>${spaced(String(entity['type']))} · <code>${id}</code> · ${address}</p>
<p><a href="${root}/explore?ids=${encodeURIComponent(id)}">In the explorer</a> · <a href="${path}.jsonld${search}">JSON-LD</a></p></header>
${namesOf(entity)}
<p class="where">${totalCount} ${totalCount === 1 ? 'claim' : 'claims'}${nodes.length < totalCount && `, ${nodes.length} on this page`}</p>
${claimsByRelation(around, id, nodes)}
<details><summary>The question to the API that brings these claims</summary>
<pre tabindex="0" aria-label="The question">${questionOf(id)}</pre>
<p class="where">Put it in the <a href="${root}/playground/">playground</a>, or send it to <code>/graphql</code>.</p></details>
${next !== undefined && html`<p><a rel="next" href="${next}">Further claims</a></p>`}
</main>
<footer><p>The same as <a href="${path}.ttl${search}">Turtle</a>, <a href="${path}.jsonld${search}">JSON-LD</a> or <a href="${path}.json${search}">JSON</a>. <a href="${root}/">diplograph</a></p></footer>`,
  );
}

/** What a client would ask to see the same. */
const questionOf = (id: string): string => `{
  entity(id: "${id}") {
    name
    claims(first: 100) {
      totalCount
      nodes { text voice force evidence { source { name } section paragraph sentence citation { number } } }
    }
  }
}`;

function namesOf(entity: Row): Markup {
  const names = onceEach(entity['names'] as readonly Name[]);
  const ids = entity['externalIds'] as readonly { scheme: string; value: string }[];
  if (names.length + ids.length === 0) return html``;
  return html`<h2>Names and codes</h2>
<dl>
${names.map(({ text, language, kind }) => html`<dt>${kind.toLowerCase()}</dt><dd${language !== null && html` lang="${language}"`}>${text}${language !== null && ` (${language})`}</dd>\n`)}
${ids.map(({ scheme, value }) => html`<dt>${scheme}</dt><dd>${value}</dd>\n`)}
</dl>`;
}

interface Name {
  readonly text: string;
  readonly language: string | null;
  readonly kind: string;
}

/** Several claims may give the same name. */
const onceEach = (names: readonly Name[]): Name[] => [
  ...new Map(names.map((name) => [[name.kind, name.language, name.text].join('\n'), name])).values(),
];
