import { known } from '../rdf/address.ts';
import type { Quad } from '../rdf/quad.ts';
import { html, type Markup, page } from './markup.ts';

/** The words of the ontology for readers: each with its meaning, and what it is called elsewhere. */
export function vocabularyPage(base: string, quads: readonly Quad[]): string {
  const words = [...new Set(quads.map(({ subject }) => subject))].filter((word) => word.includes('#'));
  const of = (subject: string, ...names: readonly string[]) => {
    const wanted = new Set(names.map(known));
    return quads.filter((quad) => quad.subject === subject && wanted.has(quad.predicate)).map(({ object }) => object);
  };
  const texts = (subject: string, ...names: readonly string[]) =>
    of(subject, ...names).flatMap((object) => ('text' in object ? [object.text] : []));
  const addresses = (subject: string, ...names: readonly string[]) =>
    of(subject, ...names).flatMap((object) => ('iri' in object ? [object.iri] : []));
  return page(
    'Vocabulary – diplograph',
    [html`<link rel="alternate" type="text/turtle" href="vocabulary">\n`],
    html`<main><header><h1>Vocabulary</h1>
<p>${base}/vocabulary · ask for <code>text/turtle</code> or <code>application/ld+json</code> to get it as RDF.</p></header>
<dl>
${words.map((word) => {
  const name = decodeURIComponent(word.slice(word.indexOf('#') + 1));
  const meaning = texts(word, 'rdfs:comment', 'skos:definition', 'dcterms:description').join(' ');
  const above = addresses(word, 'rdfs:subClassOf', 'rdfs:subPropertyOf', 'owl:inverseOf');
  return html`<dt id="${name}"><code>${name}</code></dt><dd>${meaning}${above.length > 0 && html` <span class="where">(${above.map((one, index) => html`${index > 0 && ', '}${linkTo(base, one)}`)})</span>`}</dd>\n`;
})}</dl>
</main>
<footer><p><a href="./">diplograph</a></p></footer>`,
  );
}

/** A word of this page goes by its name, one from elsewhere by its address. */
function linkTo(base: string, word: string): Markup {
  const own = `${base}/vocabulary#`;
  return word.startsWith(own)
    ? html`<a href="${word.slice(own.length - 1)}"><code>${decodeURIComponent(word.slice(own.length))}</code></a>`
    : html`<a href="${word}">${word}</a>`;
}
