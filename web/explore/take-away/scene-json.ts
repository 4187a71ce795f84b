import { NO_FILTERS } from '../scene/scene.ts';
import type { ViewName } from '../store.ts';
import { reading, SavedFault } from './reading.ts';
import type { SavedNode, SavedScene } from './saved-scene.ts';

const FORMAT = 'diplograph scene';
const VERSION = 1;

/** The scene as plain JSON: short, since links hold it. What is as in every new scene is left out. */
export function jsonOf({ clocks, nodes, filters, selection, view, camera, notes }: SavedScene): object {
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const rows = nodes.map(({ id, x, y, pinned, broughtBy }) => {
    const by = broughtBy === null ? null : (places.get(broughtBy) ?? broughtBy);
    return [id, x, y, ...(pinned || by !== null ? [pinned ? 1 : 0] : []), ...(by === null ? [] : [by])];
  });
  return {
    format: FORMAT,
    version: VERSION,
    ...(clocks.knownAt !== null && { knownAt: clocks.knownAt }),
    ...(clocks.validOn !== null && { validOn: clocks.validOn }),
    nodes: rows,
    ...filtersJson(filters),
    ...listed({ selectedNodes: selection.nodes, selectedLinks: selection.links }),
    ...(view !== 'graph' && { view }),
    ...(camera !== null && { camera: [camera.x, camera.y, camera.scale] }),
    ...(notes !== '' && { notes }),
  };
}

function filtersJson({ period, undated, ...sets }: SavedScene['filters']): object {
  return { ...(period !== null && { period }), ...(!undated && { undated }), ...listed(sets) };
}

/** Sets as sorted lists, without the empty ones. */
const listed = (sets: Readonly<Record<string, ReadonlySet<string>>>): object =>
  Object.fromEntries(Object.entries(sets).flatMap(([name, set]) => (set.size === 0 ? [] : [[name, [...set].sort()]])));

const VIEWS: readonly ViewName[] = ['graph', 'table', 'timeline', 'map'];
const MOST_NODES = 5_000;
const MOST_LINKS = 15_000;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const YEARS = /^-?\d{4,}(\/-?\d{4,})?$/;
const NAME = /^[\w-]{1,100}$/;
/** An id of an entity, or of a link, which has those of two. */
const ID = /^[^\p{Cc}]{1,1000}$/u;

/** Reads what `jsonOf` wrote; the value may come from anybody. Errors: SavedFault. */
export function savedFrom(value: unknown): SavedScene {
  const { field, list, whole } = reading(value);
  if (whole['format'] !== FORMAT) throw new SavedFault('format');
  if (whole['version'] !== VERSION)
    throw new SavedFault('version', { version: JSON.stringify(whole['version'] ?? null).slice(0, 20) });
  const names = (name: string) => new Set(list(name, 1_000, NAME));
  const nodes = nodesIn(whole['nodes']);
  return {
    clocks: { knownAt: field('knownAt', INSTANT), validOn: field('validOn', DAY) },
    nodes,
    filters: {
      hiddenTypes: names('hiddenTypes'),
      hiddenRelations: names('hiddenRelations'),
      period: field('period', YEARS),
      undated: whole['undated'] === undefined ? NO_FILTERS.undated : whole['undated'] === true,
      datasets: names('datasets'),
      voices: names('voices'),
      forces: names('forces'),
    },
    selection: {
      nodes: new Set(list('selectedNodes', MOST_NODES, ID)),
      links: new Set(list('selectedLinks', MOST_LINKS, ID)),
    },
    view: VIEWS.find((view) => view === whole['view']) ?? 'graph',
    camera: cameraIn(whole['camera']),
    notes: field('notes', /^[\s\S]{0,100000}$/) ?? '',
  };
}

function nodesIn(value: unknown): SavedNode[] {
  if (!Array.isArray(value)) throw new SavedFault('part', { part: 'nodes' });
  if (value.length > MOST_NODES) throw new SavedFault('large', { most: MOST_NODES });
  const ids = value.map((row: unknown) => (Array.isArray(row) && typeof row[0] === 'string' ? row[0] : ''));
  if (new Set(ids).size !== ids.length || !ids.every((id) => ID.test(id)))
    throw new SavedFault('part', { part: 'nodes' });
  return value.map((row: readonly unknown[], index) => {
    const [, x, y, pinned, by = null] = row;
    const broughtBy = typeof by === 'number' ? ids[by] : by;
    if (![x, y].every(isPlace) || !(broughtBy === null || (typeof broughtBy === 'string' && ID.test(broughtBy))))
      throw new SavedFault('part', { part: `nodes[${index}]` });
    return { id: ids[index] ?? '', x: x as number, y: y as number, pinned: pinned === 1, broughtBy };
  });
}

const isPlace = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) < 1e7;

function cameraIn(value: unknown): SavedScene['camera'] {
  if (value === undefined) return null;
  const [x, y, scale] = Array.isArray(value) ? (value as unknown[]) : [];
  if (![x, y].every(isPlace) || typeof scale !== 'number' || !(scale > 0 && scale < 1e4))
    throw new SavedFault('part', { part: 'camera' });
  return { x: x as number, y: y as number, scale };
}
