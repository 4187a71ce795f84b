import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../../web/explore/renderer/drawing.ts';
import type { Scene, SceneLink } from '../../../web/explore/scene/scene.ts';
import { actionOf } from '../../../web/explore/views/graph-keys.ts';
import { byLinks, linkAfter, nearestTowards, neighbourAfter } from '../../../web/explore/views/graph-walk.ts';
import { histogramOf, periodOf, yearsIn } from '../../../web/explore/views/histogram-bins.ts';
import { placesIn } from '../../../web/explore/views/places.ts';
import { barsOf, lanesOf, stacked, ticksOf, yearOf } from '../../../web/explore/views/timeline-lanes.ts';
import { looksOf } from '../../../web/look/kinds.ts';

const NOTHING = { nodes: new Set<string>(), links: new Set<string>() };

/** A cross: one in the middle, four about it, one far to the right. */
const PLACES = { middle: [0, 0], left: [-90, 10], right: [100, -5], above: [5, -80], below: [0, 120], far: [300, 0] };

function cross() {
  const nodes = Object.entries(PLACES).map(([id, [x = 0, y = 0]]) => ({
    ...{ id, name: id, type: 'Event', x, y, pinned: false, broughtBy: null },
  }));
  const links = ['left', 'right', 'above', 'below'].map((target) => linkOf('middle', target, []));
  const scene = {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    links: new Map(links.map((link) => [link.id, link])),
  };
  return drawingOf({ scene, hidden: NOTHING, look: looksOf([]) });
}

const linkOf = (source: string, target: string, valid: SceneLink['valid'], type = 'KNOWS'): SceneLink => ({
  ...{
    id: `${source} ${type} ${target}`,
    source,
    target,
    type,
    symmetric: false,
    sentence: '',
    claimCount: 1,
    editorial: false,
    valid,
  },
});

describe('walking by keys', () => {
  const drawing = cross();
  const at = (id: string) => drawing.node.get(id) ?? expect.fail(id);

  it('goes to the nearest node in a direction, and stays where none is', () => {
    const towards = (['left', 'right', 'up', 'down'] as const).map(
      (way) => nearestTowards(drawing, at('middle'), way)?.id,
    );
    expect(towards).toEqual(['left', 'right', 'above', 'below']);
    expect(nearestTowards(drawing, at('right'), 'right')?.id).toBe('far');
    expect(nearestTowards(drawing, at('far'), 'right')).toBeUndefined();
  });

  it('goes round neighbours and links clockwise, both ways', () => {
    const round: string[] = [];
    for (let id: string | null = null; round.length < 5; round.push(id ?? ''))
      id = neighbourAfter(at('middle'), id, 1)?.id ?? '';
    expect(round).toEqual(['above', 'right', 'below', 'left', 'above']);
    expect(neighbourAfter(at('middle'), 'above', -1)?.id).toBe('left');
    expect(linkAfter(at('middle'), null, 1)?.target.id).toBe('above');
    expect(neighbourAfter(at('far'), null, 1)).toBeUndefined();
    expect([byLinks(drawing, 1)?.id, byLinks(drawing, -1)?.id]).toEqual(['middle', 'far']);
  });

  it('knows letters on a keyboard of another script, and leaves those with Control to others', () => {
    const key = { key: 'e', code: 'KeyE', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
    expect(actionOf(key, true)).toEqual({ do: 'expand' });
    expect(actionOf({ ...key, key: 'у' }, true)).toEqual({ do: 'expand' });
    expect(actionOf({ ...key, key: 'У', shiftKey: true }, true)).toEqual({ do: 'collapse' });
    expect(actionOf({ ...key, ctrlKey: true }, true)).toBeUndefined();
    expect([actionOf(key, false), actionOf({ ...key, key: 'Enter', code: 'Enter' }, false)]).toEqual([
      undefined,
      { do: 'open' },
    ]);
  });
});

const PERIODS: readonly SceneLink['valid'][] = [
  [{ edtf: '1991-12-16/..', from: '1991-12-16', to: null }],
  [{ edtf: '2013', from: '2013-01-01', to: '2013-12-31' }],
  [{ edtf: '/2021', from: null, to: '2021-12-31' }],
  [{ edtf: '2024-09-08/2024-09-13', from: '2024-09-08', to: '2024-09-13' }],
  [],
];
const dated = PERIODS.map((valid, at) => linkOf('a', `b${at}`, valid, at % 2 === 0 ? 'KNOWS' : 'MET'));
const scene: Scene = { nodes: new Map(), links: new Map(dated.map((link) => [link.id, link])) };

describe('the timeline', () => {
  it('tells open ends from unknown ones, and leaves out what is not dated', () => {
    const bars = barsOf(scene, NOTHING);
    expect(bars.map(({ edtf, start, end }) => `${edtf} ${start} ${end}`).toSorted()).toEqual([
      '/2021 unknown day',
      '1991-12-16/.. day open',
      '2013 day day',
      '2024-09-08/2024-09-13 day day',
    ]);
    expect(barsOf(scene, { links: new Set(scene.links.keys()) })).toEqual([]);
  });

  it('has a lane for each relation, or for each end of a link', () => {
    const bars = barsOf(scene, NOTHING);
    expect(lanesOf(bars, 'relation').map(({ key, bars: own }) => [key, own.length])).toEqual([
      ['KNOWS', 2],
      ['MET', 2],
    ]);
    expect(lanesOf(bars, 'entity').find(({ key }) => key === 'a')?.bars).toHaveLength(4);
  });

  it('stacks what overlaps, and marks years at steps that are easily read', () => {
    const rows = stacked([
      { from: 0, to: 10 },
      { from: 5, to: 8 },
      { from: 10, to: 12 },
      { from: 8, to: 9 },
    ]);
    expect(rows.map((row) => row.map(({ from }) => from))).toEqual([
      [0, 10],
      [5, 8],
    ]);
    const days = { from: Date.UTC(1991, 0) / 864e5, to: Date.UTC(2025, 0) / 864e5 };
    expect(ticksOf(days, 8)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025]);
    expect(yearOf(days.from)).toBe(1991);
  });
});

describe('the histogram', () => {
  it('counts what may hold in each year, and what is not dated apart', () => {
    const { bins, first, last, undated } = histogramOf(scene);
    expect([first, last, undated, bins.length]).toEqual([1991, 2024, 1, 34]);
    const counts = new Map(bins.map(({ from, count }) => [from, count]));
    expect([1991, 2012, 2013, 2021, 2022, 2024].map((year) => counts.get(year))).toEqual([2, 2, 3, 2, 1, 2]);
  });

  it('has bars for several years where the time is long, and stands where nothing is dated', () => {
    const long = linkOf('a', 'b', [{ edtf: '0552/2024', from: '0552-01-01', to: '2024-12-31' }]);
    expect(histogramOf({ nodes: new Map(), links: new Map([[long.id, long]]) }).bins.length).toBeLessThanOrEqual(80);
    expect(histogramOf({ nodes: new Map(), links: new Map() }).undated).toBe(0);
  });

  it('writes the period as the filters have it', () => {
    expect([periodOf(1991, 2024), periodOf(552, 751), periodOf(-44, 14)]).toEqual([
      '1991/2024',
      '0552/0751',
      '-0044/0014',
    ]);
    expect([yearsIn('0552/0751'), yearsIn(null), yearsIn('2024-01/2024-02')]).toEqual([[552, 751], null, null]);
  });
});

it('takes a place for a point, a country by its code with the point of its capital, and all else for nowhere', () => {
  const places = placesIn({
    nodes: [
      { id: 'place:astana', latitude: 51.18, longitude: 71.45 },
      { id: 'country:KZ', isoNumeric: '398', capitals: { nodes: [{ latitude: 51.18, longitude: 71.45 }] } },
      { id: 'country:CK', isoNumeric: '184', capitals: { nodes: [] } },
      { id: 'place:nowhere', latitude: null, longitude: null },
      { id: 'person:x' },
      null,
    ],
  });
  expect([...places]).toEqual([
    ['place:astana', { latitude: 51.18, longitude: 71.45, iso: null }],
    ['country:KZ', { latitude: 51.18, longitude: 71.45, iso: '398' }],
    ['country:CK', { latitude: null, longitude: null, iso: '184' }],
  ]);
});
