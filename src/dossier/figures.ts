import { becauseOf } from '../claim/because.ts';
import { type Figure, figuresOf } from '../country-relation/figures.ts';
import { sidesOf } from '../country-relation/sides.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import { findEntity } from '../entity/find.ts';
import { valueState } from '../entity/state.ts';
import type { Context } from '../graphql/context.ts';
import type { Row } from '../neo4j/graph.ts';
import { periodOf } from '../time/period.ts';
import { dealingsOf, isWanted, type Room, stateOf } from './room.ts';

/** Figures between the two, of a direction and an indicator. */
export async function figures(
  room: Room,
  row: Row,
  { direction, indicator }: { readonly [name: string]: unknown },
  context: Context,
) {
  const [{ dealings, silent }, wanted, datasets] = await Promise.all([
    dealingsOf(room, row, context),
    indicator === undefined ? null : findEntity(context, String(indicator), 'Indicator', 'indicator'),
    context.loaders.datasets(),
  ]);
  const found = figuresOf(room.ontology, sidesOf(row), dealings).filter(
    (figure) => isWanted(direction, figure.direction) && (wanted === null || figure.indicator === wanted['id']),
  );
  context.waves.spend(found.length);
  return {
    state: stateOf(found.length, silent),
    totalCount: found.length,
    nodes: found.map((figure) => shownFigure(figure, datasets)),
    because: becauseOf(found.flatMap(({ claims }) => claims)),
  };
}

/** A figure as the API shows it. */
export function shownFigure(figure: Figure, datasets: readonly StoredDataset[]) {
  const { entity, indicator, direction, value, unit, claims } = figure;
  return {
    figure: entity,
    indicator: (_: unknown, { loaders }: Context) => (indicator === null ? null : loaders.entity.byId(indicator)),
    direction,
    value,
    valueState: valueState(entity, 'value', datasets),
    unit,
    trend: entity['trend'] ?? null,
    period: periodOf(entity['period']),
    periodState: valueState(entity, 'period', datasets),
    because: becauseOf(claims),
  };
}
