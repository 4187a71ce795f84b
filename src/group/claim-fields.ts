/** How the value of a key is read back and ordered. */
export type KeyKind = 'ENTITY' | 'TEXT' | 'NUMBER' | 'FLAG' | 'PERIOD';

/** A field that a claim carries, or an edge of its claim. */
export interface Carried {
  readonly kind: KeyKind;
  /** How it is read of a variable, where it is no property of its own name. */
  readonly value?: (variable: string) => string;
  /** The type of the entity whose id it is: a path may go on from there. */
  readonly leadsTo?: string;
}

const TEXT: Carried = { kind: 'TEXT' };
const NUMBER: Carried = { kind: 'NUMBER' };

/** What edges carry of their claim, beside the attributes of their own. */
export const EDGE_FIELDS: ReadonlyMap<string, Carried> = new Map<string, Carried>([
  ['rank', TEXT],
  ['voice', TEXT],
  ['force', TEXT],
  ['dataset', TEXT],
  ['source', { kind: 'ENTITY', leadsTo: 'Source' }],
  ['openInSource', { kind: 'FLAG' }],
  ['valid', { kind: 'PERIOD' }],
]);

/** What claims can be grouped by. */
export const CLAIM_FIELDS: ReadonlyMap<string, Carried> = new Map<string, Carried>([
  ...EDGE_FIELDS,
  ['id', TEXT],
  ['notation', TEXT],
  ['predicate', TEXT],
  ['subject', { kind: 'ENTITY', leadsTo: 'Entity' }],
  ['object', { kind: 'ENTITY', leadsTo: 'Entity' }],
  ['speaker', { kind: 'ENTITY', leadsTo: 'Entity' }],
  ['pair', { kind: 'ENTITY', leadsTo: 'CountryRelation' }],
  ['value', TEXT],
  ['unit', TEXT],
  ['dateBasis', TEXT],
  ['section', TEXT],
  ['paragraph', NUMBER],
  ['sentence', NUMBER],
  // The marker is kept as printed, which is a number as a rule.
  ['citation', NUMBER],
  ['citationBasis', TEXT],
  // Where it stands, to the character; what stands in a table has no passage.
  [
    'passage',
    {
      kind: 'TEXT',
      value: (c) =>
        `(${c}.source + ' ¶' + toString(${c}.paragraph) + ' ' + toString(${c}.start) + '–' + toString(${c}.end))`,
    },
  ],
]);
