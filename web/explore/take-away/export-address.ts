import { walkOf } from '../source/service.ts';
import type { ExploreState } from '../store.ts';

/** A format of `/export`, as the service lists it. */
export interface ExportFormat {
  readonly name: string;
  readonly client: string;
  readonly extension: string;
}

/** What an export of the scene is asked by, fixed to an instant; what is hidden in the drawing alone is in it. */
export function exportPath(
  { scene, filters, clocks }: Pick<ExploreState, 'scene' | 'filters' | 'clocks'>,
  format: string,
  knownAt: string,
): string {
  const edge = walkOf(filters)?.edge;
  const parameters = new URLSearchParams({ format, ids: [...scene.nodes.keys()].join(','), knownAt });
  if (clocks.validOn !== null) parameters.set('validOn', clocks.validOn);
  if (edge !== undefined && edge !== null) parameters.set('edge', JSON.stringify(edge));
  return `export?${parameters}`;
}

/** The most that servers take for an address. */
export const MOST_CHARACTERS = 12_000;

/** A line that reads the links of the scene where D3 draws. */
export const d3Line = (address: string): string =>
  `const { nodes, links } = await (await fetch(${JSON.stringify(address)})).json();`;

/** A line that reads the links of the scene as a table. */
export const pandasLine = (address: string): string =>
  `links = __import__("pandas").read_csv(${JSON.stringify(address)})`;
