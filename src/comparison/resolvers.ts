import type { GraphQLFieldResolver } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import { areConflicting, oneValue } from '../country-relation/figures.ts';
import { findCountries } from '../country-relation/find.ts';
import { useOf } from '../country-relation/instruments.ts';
import { type Kinds, kindsOf } from '../country-relation/kinds.ts';
import { pairOf } from '../country-relation/sides.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import { shownFigure } from '../dossier/figures.ts';
import { entitiesOf, silenceBetween } from '../dossier/room.ts';
import { pieceOf } from '../dossier/things.ts';
import { findEntity } from '../entity/find.ts';
import { silence, valueState } from '../entity/state.ts';
import { clientError, shortened } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import {
  CELL_BOUND,
  type Cell,
  commonOf,
  isComplete,
  isRecorded,
  rankOf,
  rowsAlone,
  rowsWithPartner,
  type TableRow,
  uniqueTo,
} from './table.ts';

const COUNTRIES = { least: 2, most: 10 } as const;

interface Arguments {
  readonly countries: readonly string[];
  readonly with?: string;
  readonly indicator?: string;
}

/** What the cells of one comparison share. */
interface Comparing {
  readonly countries: readonly Row[];
  readonly partner: Row | null;
  readonly datasets: readonly StoredDataset[];
}

interface Shown {
  readonly kind: string;
  readonly name: string;
  readonly indicator: Row | null;
  readonly cells: readonly ReturnType<typeof shownCell>[];
}

/** Countries side by side, with a partner or by themselves. */
export function compareResolver(ontology: Ontology): GraphQLFieldResolver<unknown, Context> {
  const kinds = kindsOf(ontology);
  return async (_, args: Arguments, context) => {
    const [countries, partner, indicator, datasets] = await Promise.all([
      findCountries(context, args.countries, { argument: 'countries', ...COUNTRIES }),
      args.with === undefined ? null : findEntity(context, args.with, 'Country', 'with'),
      args.indicator === undefined ? null : findEntity(context, args.indicator, 'Indicator', 'indicator'),
      context.loaders.datasets(),
    ]);
    refuse(countries, partner, indicator);
    const found = partner
      ? rowsWithPartner(ontology, await Promise.all(countries.map((one) => withPartner(kinds, one, partner, context))))
      : rowsAlone(ontology, await Promise.all(countries.map((one) => alone(ontology, one, context))));
    const rows = await named(
      found.filter((row) => indicator === null || row.indicator === indicator['id']),
      context,
    );
    context.waves.spend(rows.length * countries.length);
    const shown = rows.map((row) => shownRow(row, { countries, partner, datasets }));
    return {
      countries,
      with: partner,
      rows: ({ kind }: { readonly kind?: readonly string[] | null }) =>
        shown.filter((row) => !kind || kind.includes(row.kind)),
      contrast: (asked: { readonly has: string; readonly lacks: string }, at: Context) => contrastOf(shown, asked, at),
      because: becauseOf(rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims))),
    };
  };
}

function refuse(countries: readonly Row[], partner: Row | null, indicator: Row | null): void {
  if (partner !== null && countries.some(({ id }) => id === partner['id']))
    throw clientError('BAD_REQUEST', `with is ${partner['name']}, which is also compared; name another country.`, {
      argument: 'with',
    });
  if (partner === null && indicator !== null)
    throw clientError('BAD_REQUEST', 'indicator needs with: figures are compared between each country and a partner.', {
      argument: 'indicator',
    });
}

async function withPartner(kinds: Kinds, country: Row, partner: Row, { loaders }: Context) {
  const [own, other] = [String(country['id']), String(partner['id'])];
  const sides = pairOf(own, other);
  const [dealings, { claims }, given, received] = await Promise.all([
    loaders.countryRelation.dealings(sides.id, kinds),
    loaders.countryRelation.claims(sides.id),
    loaders.countryRelation.instruments(own, other, kinds),
    loaders.countryRelation.instruments(other, own, kinds),
  ]);
  const uses = (listed: typeof given) => listed.map((one) => useOf(one, kinds.absent));
  return { sides, dealings, claims, given: uses(given), received: uses(received) };
}

async function alone(ontology: Ontology, country: Row, { loaders }: Context) {
  const fields = [...(ontology.types.get('Country')?.relations.values() ?? [])];
  // What is only carried on to the country is told by what carries it.
  const own = fields.filter(({ relation }) => relation.carries === undefined);
  const types = [...new Set(own.map(({ relation }) => relation.type))];
  const id = String(country['id']);
  return { id, found: await loaders.comparison.relations(id, types) };
}

/** Rows of figures take the name of their indicator. */
async function named(rows: readonly TableRow[], { loaders }: Context): Promise<(TableRow & { of: Row | null })[]> {
  return Promise.all(
    rows.map(async (row) => {
      const of = row.indicator === null ? null : await loaders.entity.byId(row.indicator);
      return { ...row, name: row.kind === 'FIGURES' ? String(of?.['name'] ?? 'figures') : row.name, of };
    }),
  );
}

function shownRow(row: TableRow & { readonly of: Row | null }, comparing: Comparing) {
  const { kind, name, direction, of, cells } = row;
  const common = commonOf(row);
  const shown = cells.map((cell, index) => shownCell({ row, cell, index }, comparing));
  const those = (recorded: boolean) =>
    comparing.countries.filter((_, index) => isRecorded(cells[index] as Cell) === recorded);
  return {
    kind,
    name,
    indicator: of,
    direction,
    cells: shown,
    recordedFor: those(true),
    missingFor: those(false),
    common: (_: unknown, context: Context) => (common === null ? null : entitiesOf(common, context)),
    because: becauseOf(cells.flatMap(({ claims }) => claims)),
  };
}

function shownCell(
  { row, cell, index }: { readonly row: TableRow; readonly cell: Cell; readonly index: number },
  { countries, partner, datasets }: Comparing,
) {
  const country = countries[index] as Row;
  const value = oneValue(cell.figures);
  const unique = uniqueTo(row, cell);
  const silent = partner === null ? silence(country, datasets) : silenceBetween(country, partner, datasets);
  return {
    country,
    state: cellState(cell, silent, datasets),
    count: isRecorded(cell) ? cell.total : null,
    value: value?.value ?? null,
    unit: value?.unit ?? null,
    rank: rankOf(
      value,
      row.cells.map(({ figures }) => oneValue(figures)),
    ),
    conflicting: areConflicting(cell.figures),
    figures: cell.figures.map((figure) => shownFigure(figure, datasets)),
    entities: ({ first, skip }: { readonly first: number; readonly skip: number }, context: Context) =>
      entitiesOf(pieceOf(cell.ids, first, skip), context),
    complete: isComplete(cell),
    bound: CELL_BOUND,
    unique: (_: unknown, context: Context) => (unique === null ? null : entitiesOf(unique, context)),
    because: becauseOf(cell.claims),
    claims: cell.claims,
    silent,
  };
}

/** Why a cell has something or nothing; a figure whose value is left out is not a value. */
function cellState({ figures, total, denied }: Cell, silent: string, datasets: readonly StoredDataset[]): string {
  if (figures.length > 0 && figures.every(({ value }) => value === null))
    return valueState(figures[0]?.entity ?? {}, 'value', datasets);
  if (total > 0) return 'RECORDED';
  return denied ? 'STATED_NONE' : silent;
}

/** Countries that have something in the rows of one name and nothing in all rows of another. */
async function contrastOf(
  rows: readonly Shown[],
  { has, lacks }: { readonly has: string; readonly lacks: string },
  context: Context,
) {
  const [having, lacking] = await Promise.all([
    rowsNamed(rows, { name: has, argument: 'has' }, context),
    rowsNamed(rows, { name: lacks, argument: 'lacks' }, context),
  ]);
  return (having[0]?.cells ?? []).flatMap((_, index) => {
    const own = having.map(({ cells }) => cells[index]).find((cell) => cell?.state === 'RECORDED');
    const none = lacking.map(({ cells }) => cells[index]);
    if (own === undefined || none.some((cell) => cell?.state === 'RECORDED')) return [];
    return { country: own.country, has: own, state: none[0]?.state ?? own.silent, because: becauseOf(own.claims) };
  });
}

/** The rows of that name, or of an indicator that has it; an indicator of which no country has a figure has none. */
async function rowsNamed(
  rows: readonly Shown[],
  { name, argument }: { readonly name: string; readonly argument: string },
  context: Context,
): Promise<readonly Shown[]> {
  const found = rows.filter((row) => row.name.toLowerCase() === name.toLowerCase());
  if (found.length > 0) return found;
  const meant = (await context.loaders.entity.named(name)).filter(({ type }) => type === 'Indicator');
  if (meant.length > 0) return rows.filter(({ indicator }) => meant.some(({ id }) => id === indicator?.['id']));
  const candidates = [...new Set(rows.map((row) => row.name))].sort();
  throw clientError('BAD_REQUEST', `No row is named "${shortened(name)}"; expected one of ${candidates.join(', ')}.`, {
    argument,
    candidates,
  });
}
