/** Name spaces by prefix. */
const NAMESPACES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The data type of periods as the Library of Congress names it. */
export const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** All prefixes of a document: those of others, and `dg` for the words of the ontology. */
export const prefixesOf = (base: string): Readonly<Record<string, string>> => ({
  dg: wordAddress(base, ''),
  ...NAMESPACES,
});

/** An address by its prefix, where what is left is a plain word; undefined for others. */
export function prefixed(base: string, iri: string): string | undefined {
  const namespaces = iri.startsWith(base) ? [['dg', wordAddress(base, '')] as const] : Object.entries(NAMESPACES);
  const [prefix, namespace = ''] = namespaces.find(([, one]) => iri.startsWith(one)) ?? [];
  const word = iri.slice(namespace.length);
  return prefix !== undefined && /^[A-Za-z_](?:[\w-]*\w)?$/.test(word) ? `${prefix}:${word}` : undefined;
}

/** The address of a word of another vocabulary, such as `schema:name`. */
export function known(name: string): string {
  const at = name.indexOf(':');
  return `${NAMESPACES[name.slice(0, at)]}${name.slice(at + 1)}`;
}

/**
 * The address of a word of the ontology: a type, a predicate, `Type-member` for the values of closed lists and what is
 * said of claims and their evidence, `role-name` for the roles of claims.
 */
export const wordAddress = (base: string, word: string): string => `${base}/vocabulary#${encodeURIComponent(word)}`;

/** The address of an entity or a claim: its id with a slash for the colon. */
export function addressOf(base: string, id: string): string {
  return `${base}${pathOf(id)}`;
}

/** Its path, from the root of the service. */
export const pathOf = (id: string): string => `/id/${id.split(':').map(encodeURIComponent).join('/')}`;

/** An address with whatever may not stand in one written as percent signs. */
export const safeAddress = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what may not stand in an address.
  text.replaceAll(/[\u0000-\u0020<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign));
