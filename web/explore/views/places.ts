import type { PlacesQuery } from '../../generated/operations.ts';

/** Where an entity is: a point, or a country that the map knows by its numeric code of ISO 3166-1; the point is then its capital. */
export interface Whereabouts {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly iso: string | null;
}

/** Asks where entities are; those that are nowhere are not in the answer. */
export type PlacesOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, Whereabouts>>;

/** What the answer to `Places` says of where its entities are. */
export function placesIn({ nodes }: PlacesQuery): ReadonlyMap<string, Whereabouts> {
  const places = new Map<string, Whereabouts>();
  for (const node of nodes) {
    if (node === null) continue;
    const { id, latitude, longitude, isoNumeric, capitals } = node as PlacedNode;
    const point = {
      latitude: latitude ?? capitals?.nodes[0]?.latitude,
      longitude: longitude ?? capitals?.nodes[0]?.longitude,
    };
    const isPlaced = typeof point.latitude === 'number' && typeof point.longitude === 'number';
    if (!isPlaced && !isoNumeric) continue;
    places.set(id, { latitude: point.latitude ?? null, longitude: point.longitude ?? null, iso: isoNumeric ?? null });
  }
  return places;
}

/** What one of the types of nodes may have. */
interface PlacedNode {
  readonly id: string;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly isoNumeric?: string | null;
  readonly capitals?: {
    readonly nodes: readonly { readonly latitude: number | null; readonly longitude: number | null }[];
  };
}
