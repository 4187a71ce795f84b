import type { Filters, SceneLink } from '../scene/scene.ts';
import type {
  PublishedEdge,
  PublishedEntity,
  PublishedGraph,
  PublishedLink,
  PublishedRelation,
} from './published-data.ts';
import type { Found, NeighbourGroup } from './source.ts';

/** A published graph with the ways by which it is asked. */
export interface Net {
  readonly graph: PublishedGraph;
  readonly places: ReadonlyMap<string, number>;
  /** By the place of an entity, the places of its links. */
  readonly linksAt: readonly (readonly number[])[];
}

export function netOf(graph: PublishedGraph): Net {
  const linksAt: number[][] = graph.entities.map(() => []);
  for (const [index, { source, target }] of graph.links.entries())
    for (const end of new Set([source, target])) linksAt[end]?.push(index);
  return { graph, places: new Map(graph.entities.map(({ id }, index) => [id, index])), linksAt };
}

/** A link as it is seen from one of its ends. */
export interface Seen {
  readonly link: PublishedLink;
  readonly edges: readonly PublishedEdge[];
  /** Place of the other end. */
  readonly other: number;
  readonly direction: NeighbourGroup['direction'];
}

/** The links of an entity of which some claims count. */
export function seenFrom({ graph, linksAt }: Net, place: number, filters: Filters): Seen[] {
  return (linksAt[place] ?? []).flatMap((index): Seen[] => {
    const link = graph.links[index];
    const edges = link === undefined ? [] : edgesOf(link, filters);
    if (link === undefined || edges.length === 0) return [];
    const outgoing = link.source === place;
    const direction = relationOf(graph, link.type).symmetric ? 'BOTH' : outgoing ? 'OUT' : 'IN';
    return [{ link, edges, other: outgoing ? link.target : link.source, direction }];
  });
}

/** The edges whose claims count. */
export const edgesOf = ({ edges }: PublishedLink, { datasets, voices, forces }: Filters): readonly PublishedEdge[] =>
  edges.filter(
    ({ dataset, voice, force }) =>
      (datasets.size === 0 || datasets.has(dataset)) &&
      (voices.size === 0 || voices.has(voice)) &&
      (forces.size === 0 || forces.has(force)),
  );

/** A link as a scene has it; undefined where no claim counts. */
export function sceneLink({ graph }: Net, link: PublishedLink, filters: Filters): SceneLink | undefined {
  const edges = edgesOf(link, filters);
  if (edges.length === 0) return undefined;
  const [source, target] = [entityAt(graph, link.source).id, entityAt(graph, link.target).id];
  const periods = new Map(edges.flatMap(({ valid }) => (valid === null ? [] : [[valid.edtf, valid] as const])));
  return {
    id: linkId(graph, link),
    source,
    target,
    type: link.type,
    symmetric: relationOf(graph, link.type).symmetric,
    sentence: link.sentence,
    claimCount: edges.length,
    valid: [...periods].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, period]) => period),
    editorial: edges.every(({ voice }) => voice === 'EDITOR'),
  };
}

export const linkId = (graph: PublishedGraph, { source, target, type }: PublishedLink): string =>
  `${entityAt(graph, source).id} ${type} ${entityAt(graph, target).id}`;

export function entityAt({ entities }: PublishedGraph, place: number): PublishedEntity {
  const entity = entities[place];
  if (entity === undefined) throw new Error(`The published data have no entity at ${place}; publish them again.`);
  return entity;
}

export function relationOf({ relations }: PublishedGraph, type: string): PublishedRelation {
  const relation = relations[type];
  if (relation === undefined) throw new Error(`The published data have no relation ${type}; publish them again.`);
  return relation;
}

export const foundOf = (entity: PublishedEntity): Found => ({
  id: entity.id,
  name: nameOf(entity),
  type: entity.__typename,
});

export const nameOf = (entity: PublishedEntity): string => ('name' in entity ? entity.name : entity.id);
