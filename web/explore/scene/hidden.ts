import type { Filters, Scene, SceneLink } from './scene.ts';

/** Ids of nodes and links that filters keep out of sight. */
export interface Hidden {
  readonly nodes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/** What is out of sight: nodes of hidden types, links at them, of hidden relations, or that do not hold in the period. */
export function hiddenIn(scene: Scene, filters: Filters): Hidden {
  const nodes = new Set(
    [...scene.nodes.values()].filter(({ type }) => filters.hiddenTypes.has(type)).map(({ id }) => id),
  );
  const links = [...scene.links.values()].filter(
    (link) =>
      nodes.has(link.source) ||
      nodes.has(link.target) ||
      filters.hiddenRelations.has(link.type) ||
      !holdsIn(link, filters),
  );
  return { nodes, links: new Set(links.map(({ id }) => id)) };
}

function holdsIn({ valid }: SceneLink, { period, undated }: Filters): boolean {
  if (period === null) return true;
  if (valid.length === 0) return undated;
  const [from, to] = boundsOf(period);
  return valid.some((one) => (one.from ?? '') <= to && (one.to ?? '9999') >= from);
}

/** The first and last day of years with a slash between them, such as `1991/2024`. */
function boundsOf(period: string): [from: string, to: string] {
  const [first = '', last = first] = period.split('/');
  return [`${first}-01-01`, `${last}-12-31`];
}
