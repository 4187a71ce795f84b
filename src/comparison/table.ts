import type { ClaimRecord } from '../claim/claim.ts';
import type { Dealing } from '../country-relation/dealing.ts';
import { type Facet, facetsOf } from '../country-relation/dealing.ts';
import { type Figure, figuresOf } from '../country-relation/figures.ts';
import type { InstrumentUse } from '../country-relation/instruments.ts';
import type { PairDirection, Sides } from '../country-relation/sides.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** The most things that are looked at in a cell. */
export const CELL_BOUND = 1_000;

/** What a relation of a country leads to. */
export interface FoundRelation {
  readonly type: string;
  readonly outward: boolean;
  readonly count: number;
  readonly ends: readonly string[];
  readonly claims: readonly string[];
}

export interface Cell {
  readonly ids: readonly string[];
  readonly total: number;
  readonly figures: readonly Figure[];
  readonly claims: readonly string[];
  /** Whether a source says that there is nothing. */
  readonly denied: boolean;
}

export interface TableRow {
  readonly kind: 'FIGURES' | 'THINGS' | 'INSTRUMENTS' | 'PARTNERS' | 'RELATION';
  readonly name: string;
  readonly indicator: string | null;
  readonly direction: PairDirection | null;
  readonly cells: readonly Cell[];
}

const NO_CELL: Cell = { ids: [], total: 0, figures: [], claims: [], denied: false };

/** What a country has with the partner. */
export interface WithPartner {
  readonly sides: Sides;
  readonly dealings: readonly Dealing[];
  readonly claims: readonly ClaimRecord[];
  readonly given: readonly InstrumentUse[];
  readonly received: readonly InstrumentUse[];
}

/** The rows of countries that are looked at with a partner, one cell a country. */
export function rowsWithPartner(ontology: Ontology, countries: readonly WithPartner[]): TableRow[] {
  const figures = countries.map(({ sides, dealings }) => figuresOf(ontology, sides, dealings));
  const facets = countries.map((country) => facetsOf(ontology, country.sides, country));
  return [
    ...figureRows(figures),
    ...thingRows(ontology, facets),
    instrumentRow(
      'A_TO_B',
      countries.map(({ given }) => given),
    ),
    instrumentRow(
      'B_TO_A',
      countries.map(({ received }) => received),
    ),
  ].filter(hasSomething);
}

export const isRecorded = ({ total }: Cell): boolean => total > 0;

const hasSomething = ({ cells }: TableRow): boolean => cells.some((cell) => isRecorded(cell) || cell.denied);

function figureRows(figures: readonly (readonly Figure[])[]): TableRow[] {
  const keyOf = ({ indicator, direction }: Figure) => JSON.stringify([indicator, direction]);
  const keys = [...new Set(figures.flat().map(keyOf))].sort();
  return keys.map((key) => {
    const [indicator, direction] = JSON.parse(key) as [string | null, PairDirection];
    const cells = figures.map((own) => figureCell(own.filter((figure) => keyOf(figure) === key)));
    return { kind: 'FIGURES', name: '', indicator, direction, cells };
  });
}

const figureCell = (figures: readonly Figure[]): Cell => ({
  ids: [],
  total: figures.length,
  figures,
  claims: figures.flatMap(({ claims }) => claims),
  denied: false,
});

function thingRows(ontology: Ontology, facets: readonly (readonly Facet[])[]): TableRow[] {
  return [...ontology.types.keys()].toSorted().map((type) => ({
    kind: 'THINGS',
    name: type,
    indicator: null,
    direction: null,
    cells: facets.map((own) => {
      const facet = own.find((one) => one.type === type);
      if (facet === undefined) return NO_CELL;
      return thingCell([...facet.between, ...facet.spokenOf], facet.claims);
    }),
  }));
}

const thingCell = (ids: readonly string[], claims: readonly string[], denied = false): Cell => ({
  ids: ids.slice(0, CELL_BOUND),
  total: ids.length,
  figures: [],
  claims,
  denied,
});

function instrumentRow(direction: PairDirection, uses: readonly (readonly InstrumentUse[])[]): TableRow {
  const cells = uses.map((own) => {
    const working = own.filter(({ state }) => state === 'RECORDED');
    const denied = own.filter(({ state }) => state === 'STATED_NONE');
    const shown = working.length > 0 ? working : denied;
    return thingCell(
      working.map(({ instrument }) => instrument),
      shown.flatMap(({ claims }) => claims),
      denied.length > 0,
    );
  });
  return { kind: 'INSTRUMENTS', name: 'instruments', indicator: null, direction, cells };
}

/** The rows of countries by themselves: the countries that each has to do with, and what each relation leads to. */
export function rowsAlone(
  ontology: Ontology,
  countries: readonly { readonly id: string; readonly found: readonly FoundRelation[] }[],
): TableRow[] {
  const fields = [...(ontology.types.get('Country')?.relations.values() ?? [])];
  const relations = [...ontology.relations.values()];
  const rows = fields.map(({ name, relation, direction }): TableRow => {
    const denial = relations.find(({ negates }) => negates === relation.type);
    const cells = countries.map(({ id, found }) => {
      const read = (type: string) => ownOf(found, type, direction);
      const own = read(relation.type);
      const ids = own.flatMap(({ ends }) => ends);
      const shown = name === PARTNERS ? ids.map((pair) => otherOf(pair, id)) : ids;
      const total = own.reduce((sum, { count }) => sum + count, 0);
      const denied = denial !== undefined && read(denial.type).length > 0;
      return { ...NO_CELL, ids: shown, total, claims: own.flatMap(({ claims }) => claims), denied };
    });
    const kind = name === PARTNERS ? ('PARTNERS' as const) : ('RELATION' as const);
    return { kind, name: kind === 'PARTNERS' ? 'partners' : name, indicator: null, direction: null, cells };
  });
  return rows.filter(hasSomething).toSorted((a, b) => (a.kind + a.name < b.kind + b.name ? -1 : 1));
}

/** The field of a country that leads to its country relations. */
const PARTNERS = 'countryRelations';

const ownOf = (found: readonly FoundRelation[], wanted: string, direction: 'OUT' | 'IN' | 'BOTH') =>
  found.filter(
    ({ type, outward }) =>
      type.replace(/__WAS$/, '') === wanted && (direction === 'BOTH' || outward === (direction === 'OUT')),
  );

function otherOf(pair: string, country: string): string {
  const codes = pair.slice(pair.indexOf(':') + 1).split('-');
  return `country:${codes.find((code) => `country:${code}` !== country)}`;
}

export const isComplete = ({ ids, total, figures }: Cell): boolean => figures.length > 0 || ids.length >= total;

/** What all cells have; null where one of them is not complete. */
export function commonOf({ cells }: TableRow): readonly string[] | null {
  if (!cells.every(isComplete)) return null;
  const [first, ...others] = cells;
  return [...new Set(first?.ids)].filter((id) => others.every(({ ids }) => ids.includes(id)));
}

/** What no other cell has; null where one is not complete. */
export function uniqueTo({ cells }: TableRow, cell: Cell): readonly string[] | null {
  if (!cells.every(isComplete)) return null;
  const others = new Set(cells.filter((one) => one !== cell).flatMap(({ ids }) => ids));
  return [...new Set(cell.ids)].filter((id) => !others.has(id));
}

/** The place of a value, from 1, among those in the same unit: 1 more than the number of larger ones. */
export function rankOf(
  own: { readonly value: number; readonly unit: string | null } | null,
  all: readonly ({ readonly value: number; readonly unit: string | null } | null)[],
): number | null {
  if (own === null) return null;
  return 1 + all.filter((one) => one !== null && one.unit === own.unit && one.value > own.value).length;
}
