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
  const entry = (word: string): Markup => {
    const name = nameOf(word);
    const meaning = texts(word, 'rdfs:comment', 'skos:definition', 'dcterms:description').join(' ');
    const above = addresses(word, 'rdfs:subClassOf', 'rdfs:subPropertyOf', 'owl:inverseOf');
    return html`<dt id="${name}"><code>${name}</code></dt><dd>${meaning}${above.length > 0 && html` <span class="where">(${above.map((one, index) => html`${index > 0 && ', '}${linkTo(base, one)}`)})</span>`}</dd>\n`;
  };
  const chapters = chaptersOf(
    words,
    (word) => addresses(word, 'rdf:type'),
    (word) => addresses(word, 'skos:inScheme')[0],
  );
  return page(
    'Vocabulary – diplograph',
    [html`<link rel="alternate" type="text/turtle" href="vocabulary">\n`],
    html`<main><header><h1>Vocabulary</h1>
<p>${base}/vocabulary · ask for <code>text/turtle</code> or <code>application/ld+json</code> to get it as RDF.</p></header>
<nav aria-label="Contents"><ul>
${chapters.map(({ anchor, title, words: of }) => html`<li><a href="#${anchor}">${title}</a> (${of.length})</li>\n`)}</ul></nav>
${chapters.map(({ anchor, title, words: of }) => html`<section><h2 id="${anchor}">${title}</h2>\n<dl>${of.map(entry)}</dl></section>\n`)}
</main>
<footer><p><a href="./">diplograph</a></p></footer>`,
  );
}

const nameOf = (word: string): string => decodeURIComponent(word.slice(word.indexOf('#') + 1));

interface Chapter {
  /** Of the page; no word of the ontology has a full stop. */
  readonly anchor: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** Types, relations, then each closed list with its values, then what claims say; each word once. */
function chaptersOf(
  words: readonly string[],
  typesOf: (word: string) => readonly string[],
  listOf: (word: string) => string | undefined,
): Chapter[] {
  const is = (name: string) => (word: string) => typesOf(word).includes(known(name));
  const lists = words.filter(is('skos:ConceptScheme'));
  const isListed = (word: string) => lists.includes(word) || listOf(word) !== undefined;
  const isPlain = (word: string) => !isListed(word) && !is('rdfs:Class')(word) && !is('owl:ObjectProperty')(word);
  const isOfParts = (word: string) => /^(role|Claim|Evidence|Export)-/.test(nameOf(word));
  return [
    { anchor: 'chapter.types', title: 'Types', words: words.filter(is('rdfs:Class')) },
    { anchor: 'chapter.relations', title: 'Relations', words: words.filter(is('owl:ObjectProperty')) },
    {
      anchor: 'chapter.attributes',
      title: 'Attributes and figures',
      words: words.filter((word) => isPlain(word) && !isOfParts(word)),
    },
    {
      anchor: 'chapter.claims',
      title: 'Claims, their roles and evidence, exports',
      words: words.filter((word) => isPlain(word) && isOfParts(word)),
    },
    ...lists.map((list) => ({
      anchor: `chapter.${nameOf(list)}`,
      title: `List: ${nameOf(list)}`,
      words: [list, ...words.filter((word) => listOf(word) === list)],
    })),
  ].filter(({ words: of }) => of.length > 0);
}

/** A word of this page goes by its name, one from elsewhere by its address. */
function linkTo(base: string, word: string): Markup {
  const own = `${base}/vocabulary#`;
  return word.startsWith(own)
    ? html`<a href="${word.slice(own.length - 1)}"><code>${decodeURIComponent(word.slice(own.length))}</code></a>`
    : html`<a href="${word}">${word}</a>`;
}
