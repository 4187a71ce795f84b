/** What one request may cost; on by default, everywhere. */
export const LIMITS = {
  bodyBytes: 262_144,
  tokens: 3_000,
  brackets: 40,
  depth: 8,
  aliases: 20,
  page: 100,
  /** The length of a page of which none is said. */
  usualPage: 20,
  /** By the lengths of the pages asked for. */
  estimatedNodes: 100_000,
  /** Estimated nodes that one address may ask for in a minute, where others than this machine can ask. */
  nodesPerMinute: 1_000_000,
  /** Rows that are really shown. */
  nodes: 20_000,
  readMilliseconds: 5_000,
  /** What a written page asks at once: it is several questions, which a graph that has just started has still to plan. */
  pageMilliseconds: 20_000,
  /** What chooses the entities of an export; its batches are short. */
  exportMilliseconds: 30_000,
  /** Exports at a time: each reads the graph for as long as its client takes. */
  exports: 4,
  /** Pages, and files, of entities, claims and words at a time. */
  pages: 64,
  /** Questions of OpenRefine and its like at a time, each of up to a page of names. */
  reconciling: 8,
  /** Permalinks that are made or answered at a time. */
  permalinks: 16,
  /** Clients that listen to changes, at a time. */
  listeners: 200,
} as const;
