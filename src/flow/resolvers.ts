import type { GraphQLFieldResolver } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import { areConflicting, type Figure, oneValue } from '../country-relation/figures.ts';
import { findCountries } from '../country-relation/find.ts';
import { type Kinds, kindsOf } from '../country-relation/kinds.ts';
import { pairOf } from '../country-relation/sides.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import { shownFigure } from '../dossier/figures.ts';
import { silenceBetween } from '../dossier/room.ts';
import { findEntity } from '../entity/find.ts';
import { valueState } from '../entity/state.ts';
import { clientError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { flowOf } from './matrix.ts';

const SIDE = { least: 1, most: 20 } as const;

interface Arguments {
  readonly indicator: string;
  readonly countries?: readonly string[] | null;
  readonly from?: readonly string[] | null;
  readonly to?: readonly string[] | null;
  readonly period?: string | null;
}

/** A country and a country, and the figures from one to the other; null for a country and itself. */
interface Field {
  readonly from: Row;
  readonly to: Row;
  readonly figures: readonly Figure[] | null;
}

/** Figures of one indicator from countries to countries. */
export function flowMatrixResolver(ontology: Ontology): GraphQLFieldResolver<unknown, Context> {
  const kinds = kindsOf(ontology);
  return async (_, args: Arguments, context) => {
    const [indicator, { rows, columns }, datasets] = await Promise.all([
      findEntity(context, args.indicator, 'Indicator', 'indicator'),
      sidesAsked(args, context),
      context.loaders.datasets(),
    ]);
    const asked = { ontology, kinds, indicator: String(indicator['id']), period: args.period ?? null };
    const fields = await Promise.all(
      rows.map((from) => Promise.all(columns.map((to) => fieldOf(asked, from, to, context)))),
    );
    const cells = fields.map((row) => row.map((field) => shownField(field, datasets)));
    const figures = fields.flat().flatMap((field) => field.figures ?? []);
    const own = cells.flat().filter(({ mask }) => mask !== 'SAME_COUNTRY');
    context.waves.spend(cells.flat().length + figures.length);
    return {
      indicator,
      rows,
      columns,
      values: cells.map((row) => row.map(({ value }) => value)),
      mask: cells.map((row) => row.map(({ mask }) => mask)),
      units: [...new Set(figures.flatMap(({ unit }) => unit ?? []))].sort(),
      cells: own,
      recordedCount: own.filter(({ mask }) => mask === 'RECORDED').length,
      missingCount: own.filter(({ mask }) => mask !== 'RECORDED').length,
      undatedCount: figures.filter(({ entity }) => typeof entity['period'] !== 'string').length,
      because: becauseOf(figures.flatMap(({ claims }) => claims)),
    };
  };
}

/** The two sides of the matrix. Errors: BAD_REQUEST. */
async function sidesAsked({ countries, from, to }: Arguments, context: Context) {
  if (countries && !from && !to) {
    const both = await findCountries(context, countries, { argument: 'countries', ...SIDE });
    return { rows: both, columns: both };
  }
  if (countries || !from || !to)
    throw clientError('BAD_REQUEST', 'The sides of the matrix are not clear; give countries, or from and to.', {
      argument: countries ? 'countries' : from ? 'to' : 'from',
    });
  const [rows, columns] = await Promise.all([
    findCountries(context, from, { argument: 'from', ...SIDE }),
    findCountries(context, to, { argument: 'to', ...SIDE }),
  ]);
  return { rows, columns };
}

interface Asked {
  readonly ontology: Ontology;
  readonly kinds: Kinds;
  readonly indicator: string;
  readonly period: string | null;
}

async function fieldOf(asked: Asked, from: Row, to: Row, { loaders }: Context): Promise<Field> {
  if (from['id'] === to['id']) return { from, to, figures: null };
  const sides = pairOf(String(from['id']), String(to['id']));
  const dealings = await loaders.countryRelation.dealings(sides.id, asked.kinds);
  return { from, to, figures: flowOf(asked.ontology, { sides, dealings }, asked) };
}

function shownField({ from, to, figures }: Field, datasets: readonly StoredDataset[]) {
  const found = figures ?? [];
  const value = oneValue(found);
  return {
    from,
    to,
    value: value?.value ?? null,
    unit: value?.unit ?? null,
    mask: figures === null ? 'SAME_COUNTRY' : maskOf(found, silenceBetween(from, to, datasets), datasets),
    conflicting: areConflicting(found),
    figures: found.map((figure) => shownFigure(figure, datasets)),
    because: becauseOf(found.flatMap(({ claims }) => claims)),
  };
}

function maskOf(figures: readonly Figure[], silent: string, datasets: readonly StoredDataset[]): string {
  if (figures.some(({ value }) => value !== null)) return 'RECORDED';
  const [first] = figures;
  return first === undefined ? silent : valueState(first.entity, 'value', datasets);
}
