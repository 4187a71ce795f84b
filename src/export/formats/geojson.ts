import type { Format } from '../format.ts';
import type { ExportLink, ExportNode, Net } from '../net.ts';
import { daysOf, freeFields } from './flat.ts';
import { membersOf } from './json.ts';
import { type Ends, type GraphMap, mapOf, type Point, pointOf } from './map.ts';

/**
 * RFC 7946: points for what has a position, then lines for the links between two of them. Where the position is that of another thing, such as
 * the capital of a country, `positionOf` says of which. `withoutPosition` counts what is on no map.
 */
export const geojson: Format = {
  name: 'geojson',
  mediaType: 'application/geo+json',
  extension: 'geojson',
  client: 'MapLibre, Leaflet, QGIS, kepler.gl, d3-geo',
  isMap: true,
  write,
};

async function* write(net: Net): AsyncGenerator<string> {
  const map = mapOf();
  yield `{"type":"FeatureCollection","meta":${JSON.stringify(net.head)},\n"features":[`;
  yield* membersOf(features(net, map), (feature) => feature);
  yield `],\n"withoutPosition":${JSON.stringify(map.withoutPosition)}}\n`;
}

async function* features({ nodes, links }: Net, { place, endsOf }: GraphMap): AsyncGenerator<object[]> {
  for await (const batch of nodes) {
    batch.forEach(place);
    yield batch.flatMap(pointFeature);
  }
  for await (const batch of links)
    yield batch.flatMap((link) => {
      const ends = endsOf(link);
      return ends === undefined ? [] : [lineFeature(link, ends)];
    });
}

const NODE = new Set('name type m49 positionOf citations'.split(' '));
const LINK = new Set('source target kind label from to weight valid rank voice force factIds citations'.split(' '));

function pointFeature({ id, type, name, position, attributes, citations }: ExportNode): object[] {
  if (position === undefined) return [];
  const { isoNumeric, ...others } = attributes;
  // The M49 code of a country is its numeric code of ISO 3166-1.
  const m49 = attributes['m49'] ?? isoNumeric;
  const properties = {
    name,
    type,
    ...(m49 !== undefined && { m49 }),
    ...(position.of && { positionOf: position.of }),
    ...freeFields(Object.fromEntries(Object.entries(others).filter(([key]) => key !== 'm49')), NODE),
    citations,
  };
  return [{ type: 'Feature', id, geometry: { type: 'Point', coordinates: pointOf(position) }, properties }];
}

function lineFeature(link: ExportLink, { from, to }: Ends): object {
  const { start, end } = link.valid === undefined ? {} : daysOf(link.valid);
  const properties = {
    source: link.source,
    target: link.target,
    kind: link.type,
    label: link.label,
    ...(start !== undefined && { from: start }),
    ...(end !== undefined && { to: end }),
    weight: 1,
    ...(link.valid && { valid: link.valid.edtf }),
    rank: link.rank,
    voice: link.voice,
    force: link.force,
    ...freeFields(link.attributes, LINK),
    factIds: [link.citation.claim],
    citations: [link.citation],
  };
  return {
    type: 'Feature',
    id: link.id,
    geometry: lineBetween(pointOf(from.position), pointOf(to.position)),
    properties,
  };
}

/** The shorter way: a line that would cross ±180° is cut there, as RFC 7946 has it (3.1.9). */
function lineBetween([west, south]: Point, [east, north]: Point): object {
  const turn = east - west;
  if (Math.abs(turn) <= 180)
    return {
      type: 'LineString',
      coordinates: [
        [west, south],
        [east, north],
      ],
    };
  const edge = turn > 0 ? -180 : 180;
  const part = (edge - west) / (turn > 0 ? turn - 360 : turn + 360);
  const latitude = Math.round((south + (north - south) * part) * 1e6) / 1e6;
  return {
    type: 'MultiLineString',
    coordinates: [
      [
        [west, south],
        [edge, latitude],
      ],
      [
        [-edge, latitude],
        [east, north],
      ],
    ],
  };
}
