import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json?url';
import type { Point } from '../renderer/renderer.ts';
import type { Scene } from '../scene/scene.ts';
import type { Whereabouts } from './places.ts';

/** The world in the plane, projected once; all moving about is a transform of it. */
export interface World {
  readonly countries: readonly Country[];
  /** The border of the world. */
  readonly outline: string;
  /** The shortest way over the globe between two places, cut where it leaves the map. */
  readonly arc: (from: Whereabouts, to: Whereabouts) => string;
  /** Undefined for what the map does not know. */
  readonly place: (where: Whereabouts) => Point | undefined;
}

interface Country {
  /** ISO 3166-1 numeric; of disputed areas undefined. */
  readonly iso: string | undefined;
  readonly name: string;
  readonly path: string;
  readonly centre: Coordinates;
}

type Coordinates = [longitude: number, latitude: number];
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export const WIDTH = 1000;
export const HEIGHT = 500;

let loaded: Promise<World> | undefined;

/** From the file beside the scripts, once a page; tried again after a failure. */
export function loadWorld(): Promise<World> {
  loaded ??= read().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** The nodes of a scene that stand on the map, with their points. */
export function placedOn(
  world: World,
  scene: Scene,
  places: ReadonlyMap<string, Whereabouts>,
): ReadonlyMap<string, Point> {
  const points = new Map<string, Point>();
  for (const id of scene.nodes.keys()) {
    const where = places.get(id);
    const point = where && world.place(where);
    if (point) points.set(id, point);
  }
  return points;
}

async function read(): Promise<World> {
  const response = await fetch(atlas);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return worldOf((await response.json()) as Atlas);
}

function worldOf(topology: Atlas): World {
  const projection = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: 'Sphere' });
  const path = geoPath(projection).digits(1);
  const countries = feature(topology, topology.objects.countries).features.map((country) => ({
    iso: typeof country.id === 'string' ? country.id : undefined,
    name: country.properties.name,
    path: path(country) ?? '',
    centre: centreOf(country.geometry),
  }));
  const coordinatesOf = ({ latitude, longitude, iso }: Whereabouts): Coordinates | undefined => {
    const country = iso === null ? undefined : countries.find((one) => one.iso === iso);
    if (country) return country.centre;
    return latitude === null || longitude === null ? undefined : [longitude, latitude];
  };
  return {
    countries,
    outline: path({ type: 'Sphere' }) ?? '',
    place: (where) => {
      const coordinates = coordinatesOf(where);
      const point = coordinates && projection(coordinates);
      return point ? { x: point[0], y: point[1] } : undefined;
    },
    arc: (from, to) => {
      const ends = [coordinatesOf(from), coordinatesOf(to)].filter((end) => end !== undefined);
      return path({ type: 'LineString', coordinates: ends }) ?? '';
    },
  };
}

/** The middle of the largest part: that of all parts of France lies in Spain. */
function centreOf(geometry: GeoJSON.Geometry): Coordinates {
  const parts =
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  const measure = geoPath();
  const sized = parts.map((coordinates) => {
    const polygon: GeoJSON.Polygon = { type: 'Polygon', coordinates };
    return { area: Math.abs(measure.area(polygon)), centre: measure.centroid(polygon) };
  });
  return sized.toSorted((one, other) => other.area - one.area)[0]?.centre ?? [0, 0];
}
