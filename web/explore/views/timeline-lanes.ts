import type { LinkPeriod, Scene, SceneLink } from '../scene/scene.ts';

/** How a period ends on one side: on a day, never so far, or nobody says when. */
export type End = 'day' | 'open' | 'unknown';

/** A period of a link, in days since 1970; an open or unknown side has the border of the axis. */
export interface Bar {
  readonly key: string;
  readonly link: SceneLink;
  readonly edtf: string;
  readonly from: number;
  readonly to: number;
  readonly start: End;
  readonly end: End;
}

export interface Lane {
  readonly key: string;
  readonly bars: readonly Bar[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The dated links of a scene, without hidden ones. */
export function barsOf({ links }: Scene, hidden: { readonly links: ReadonlySet<string> }): readonly Bar[] {
  const dated = [...links.values()].filter(({ id, valid }) => valid.length > 0 && !hidden.links.has(id));
  const span = spanOf(dated.flatMap(({ valid }) => valid));
  return dated
    .flatMap((link) => link.valid.map((period) => barOf(link, period, span)))
    .toSorted((one, other) => one.from - other.from || one.to - other.to || (one.key < other.key ? -1 : 1));
}

/** From the first year to the last one that any period names; a year about a single one. */
export function spanOf(periods: readonly LinkPeriod[]): Span {
  const days = periods.flatMap(({ from, to }) => [from, to].flatMap((day) => (day === null ? [] : [dayOf(day)])));
  if (days.length === 0) return { from: dayOf('2000-01-01'), to: dayOf('2001-01-01') };
  const [first, last] = [yearOf(Math.min(...days)), yearOf(Math.max(...days))];
  return { from: startOf(first), to: startOf(last + 1) };
}

/** By relation, or for each entity the links of which it is an end; the lane that begins first comes first. */
export function lanesOf(bars: readonly Bar[], by: 'relation' | 'entity'): readonly Lane[] {
  const lanes = new Map<string, Bar[]>();
  for (const bar of bars)
    for (const key of by === 'relation' ? [bar.link.type] : new Set([bar.link.source, bar.link.target])) {
      const lane = lanes.get(key);
      if (lane) lane.push(bar);
      else lanes.set(key, [bar]);
    }
  return [...lanes].map(([key, own]) => ({ key, bars: own }));
}

/** The rows of a lane: each thing in the first row in which it covers nothing. */
export function stacked<Thing extends Span>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  const rows: Thing[][] = [];
  for (const thing of things.toSorted((one, other) => one.from - other.from)) {
    const row = rows.find((one) => (one.at(-1)?.to ?? Number.NEGATIVE_INFINITY) <= thing.from);
    if (row) row.push(thing);
    else rows.push([thing]);
  }
  return rows;
}

/** Years at which an axis is marked: not more than so many, at steps that are easily read. */
export function ticksOf({ from, to }: Span, most: number): readonly number[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((one) => (last - first) / one <= most) ?? 2000;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, at) => start + at * step);
}

const DAY = 86_400_000;

export const dayOf = (iso: string): number => Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY);

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

export function startOf(year: number): number {
  const date = new Date(0);
  // Date.UTC takes the years 0 to 99 for those of the last century.
  date.setUTCFullYear(year, 0, 1);
  return Math.floor(date.getTime() / DAY);
}

function barOf(link: SceneLink, { edtf, from, to }: LinkPeriod, span: Span): Bar {
  const [start = '', end = start] = edtf.split('/');
  return {
    key: `${link.id} ${edtf}`,
    link,
    edtf,
    from: from === null ? span.from : dayOf(from),
    // A day lasts until the next one begins.
    to: to === null ? span.to : dayOf(to) + 1,
    start: from !== null ? 'day' : endIn(start),
    end: to !== null ? 'day' : endIn(end),
  };
}

const endIn = (text: string): End => (text === '..' ? 'open' : 'unknown');
