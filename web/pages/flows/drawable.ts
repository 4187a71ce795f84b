import { groupBy } from '../../../src/group-by.ts';
import type { Flows } from './flows.tsx';

export interface Link {
  readonly from: Country;
  readonly to: Country;
  readonly value: number;
}

interface Country {
  readonly id: string;
  readonly name: string;
}

export interface Drawable {
  /** The countries with something to draw. */
  readonly countries: readonly Country[];
  readonly links: readonly Link[];
  readonly unit: string;
  /** Recorded cells that cannot be drawn to one scale: of another unit, of several figures, not above zero. */
  readonly leftOut: number;
}

/** The figures that one drawing can have to scale: of the unit that most cells have. */
export function drawable({ cells, rows, columns }: Flows): Drawable {
  const recorded = cells.filter(({ mask }) => mask === 'RECORDED');
  const single = recorded.filter(({ value }) => value !== null && value > 0);
  const byUnit = [...groupBy(single, ({ unit }) => unit ?? '')];
  const [unit, drawn] = byUnit.sort(([, one], [, other]) => other.length - one.length)[0] ?? ['', []];
  const all = new Map([...rows, ...columns].map((country) => [country.id, country]));
  const links = drawn.flatMap(({ from, to, value }) => {
    const [start, end] = [all.get(from.id), all.get(to.id)];
    return start && end && value !== null ? [{ from: start, to: end, value }] : [];
  });
  const used = new Set(links.flatMap(({ from, to }) => [from.id, to.id]));
  return {
    countries: [...all.values()].filter(({ id }) => used.has(id)),
    links,
    unit,
    leftOut: recorded.length - links.length,
  };
}
