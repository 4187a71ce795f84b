/** The path of an entity or a claim from the root of the service: its id with a slash for the colon. */
export const idPath = (id: string): string => `id/${id.split(':').map(encodeURIComponent).join('/')}`;

/** The path of a scene with these entities in the explorer. */
export const scenePath = (...ids: readonly string[]): string => `explore?ids=${ids.map(encodeURIComponent).join(',')}`;

/** The path of the ways between two entities. */
export const waysPath = (from: string, to: string): string =>
  `path?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`;
