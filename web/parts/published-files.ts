/** What a page of a published explorer says of itself: where its data are, from where it stands. */
export interface Published {
  readonly data: string;
}

/** The id of the data block by which a page says that it is published. */
export const PUBLISHED_BLOCK = 'published';

/** Where a page leads that is not published. */
const NOT_PUBLISHED = 'not-published.html';

/** The path of an entity or claim among files, without an ending: an id may hold what a file's name may not. */
export const filePath = (id: string): string => id.split(':').map(fileName).join('/');

const fileName = (part: string): string =>
  part.replaceAll(
    /[^A-Za-z0-9.~-]|^\.+$|^$/gu,
    (sign) => `_${[...sign].map((one) => one.codePointAt(0)?.toString(16)).join('_')}_`,
  );

/** The file to which a path of the service leads among published ones; a page that says so where it is not published. */
export function publishedFile(path: string, isPublished: (id: string) => boolean): string {
  const [place = '', search] = path.split('?', 2);
  const query = search === undefined ? '' : `?${search}`;
  if (place === '') return 'index.html';
  if (place.startsWith('assets/') || place.startsWith('data/')) return path;
  if (place === 'explore') return `explore.html${query}`;
  if (place === 'search') return 'search.html';
  if (place === 'dataset') return 'dataset.html';
  const id = idAt(place, new URLSearchParams(search));
  return id !== undefined && isPublished(id) ? `id/${filePath(id)}.html` : NOT_PUBLISHED;
}

/** What a path is about: `id/country/KZ`, or the two countries of a dossier. */
function idAt(place: string, parameters: URLSearchParams): string | undefined {
  if (place.startsWith('id/')) return place.slice('id/'.length).split('/').map(decoded).join(':');
  const [a, b] = [parameters.get('a'), parameters.get('b')];
  return place === 'country-relation' && a && b ? `country-relation:${[a, b].sort().join('-')}` : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
