import type { Format } from '../format.ts';

/** The head alone, in JSON: what formats without a place for it leave out. */
export const head: Format = {
  name: 'head',
  mediaType: 'application/json',
  extension: 'head.json',
  client: 'whoever needs what a table has no place for: question, clocks, cuts, sources, licences',
  parts: ['nodes', 'links', 'rows'],
  write: async function* (net) {
    yield `${JSON.stringify(net.head, null, 2)}\n`;
  },
};
