/** `citation:<slug of the source>-<number>`, the id under which a printed marker is kept. */
export const citationId = (source: string, number: string): string =>
  `citation:${source.slice(source.indexOf(':') + 1)}-${number}`;
