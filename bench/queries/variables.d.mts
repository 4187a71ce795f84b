/** The names of all queries. */
export const QUERIES: readonly string[];
/** The text of a query; with clocks where one is named. */
export function textOf(name: string, clock?: 'now' | 'validOn' | 'knownAt'): string;
