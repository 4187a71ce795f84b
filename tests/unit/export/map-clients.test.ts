import { check } from '@placemarkio/check-geojson';
import { expect, it } from 'vitest';
import { EXPECTED, NODES } from '../../support/small-net.ts';
import { jsonOf, textOf } from '../../support/written.ts';

// biome-ignore lint/suspicious/noExplicitAny: the clients read JSON as it comes.
type Read = any;

const PLACED = new Set(NODES.filter(({ position }) => position !== undefined).map(({ id }) => id));
const onMap = EXPECTED.links.filter(([, source, target]) => PLACED.has(String(source)) && PLACED.has(String(target)));

/** What is on no map. */
const NOWHERE = {
  nodes: 3,
  links: 2,
  types: { Person: 1, Organization: 1, Event: 1 },
  first: ['person:li', 'organization:salam', 'event:namesake'],
};

it('is GeoJSON by its specification', async () => {
  const { features } = check(await textOf('geojson')) as Read;
  const points = features.filter(({ geometry }: Read) => geometry.type === 'Point');
  expect(points.map(({ id, properties }: Read) => [id, properties.name]).sort()).toEqual(
    EXPECTED.nodes.filter(([id]) => PLACED.has(String(id))),
  );
  const lines = features.filter(({ geometry }: Read) => geometry.type !== 'Point');
  const ends = lines.map(({ id, properties: { source, target, label } }: Read) => [id, source, target, label]);
  expect(ends.sort()).toEqual(onMap);
  expect(features.every(({ properties }: Read) => properties.citations.length > 0)).toBe(true);
});

it('says whose position it is, tells what is on no map, and cuts lines at ±180°', async () => {
  const { features, withoutPosition } = await jsonOf('geojson');
  const byId = new Map<string, Read>(features.map((one: Read) => [one.id, one]));
  expect(byId.get('country:KZ').properties).toMatchObject({ iso3: 'KAZ', m49: '398', positionOf: { name: 'Astana' } });
  expect(byId.get('place:apia').properties.positionOf).toBeUndefined();
  expect(withoutPosition).toEqual(NOWHERE);
  expect(byId.get('edge:17').geometry).toEqual({
    type: 'MultiLineString',
    coordinates: [
      [
        [-172, -13.8],
        [-180, -17.16],
      ],
      [
        [180, -17.16],
        [178, -18],
      ],
    ],
  });
  const longest = features.flatMap(({ geometry: { type, coordinates } }: Read) =>
    (type === 'LineString' ? [coordinates] : type === 'Point' ? [] : coordinates).map(([a, b]: Read) =>
      Math.abs(a[0] - b[0]),
    ),
  );
  expect(Math.max(...longest)).toBeLessThanOrEqual(180);
});

it('has what the accessors of an ArcLayer ask for', async () => {
  const { arcs, withoutPosition } = await jsonOf('deckgl-arcs');
  expect(arcs.map(({ id, from, to, label }: Read) => [id, from.id, to.id, label]).sort()).toEqual(onMap);
  for (const { from, to, value } of arcs) {
    for (const { coordinates } of [from, to]) {
      expect(coordinates).toHaveLength(2);
      expect(Math.abs(coordinates[0])).toBeLessThanOrEqual(180);
      expect(Math.abs(coordinates[1])).toBeLessThanOrEqual(90);
    }
    expect(value).toBe(1);
  }
  expect(arcs[0].from.name).toBe('=1+1');
  expect(arcs[0].citations[0].claim).toBe('claim:11');
  expect(withoutPosition).toEqual(NOWHERE);
});
