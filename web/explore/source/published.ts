import { fold } from '../../../src/entity/fold.ts';
import type { ClaimLineFragment } from '../../generated/operations.ts';
import { AskError } from '../../pages/page.ts';
import { filePath } from '../../parts/published-files.ts';
import type { Filters, SceneLink } from '../scene/scene.ts';
import { byNeighbours, compareLists } from './group-order.ts';
import { oneOfEach } from './one-of-each.ts';
import type { PublishedEdge, PublishedFacts, PublishedGraph, PublishedLink } from './published-data.ts';
import { suggesting } from './published-suggest.ts';
import {
  edgesOf,
  entityAt,
  foundOf,
  linkId,
  type Net,
  netOf,
  relationOf,
  sceneLink,
  seenFrom,
} from './published-walk.ts';
import { publishedWays } from './published-ways.ts';
import type { Found, NeighbourGroup, NeighbourQuestion, Source, Summary } from './source.ts';

/** Reads a file of the data by its path, as JSON. */
export type ReadData = (path: string) => Promise<unknown>;

const FACTS = 50;
const CITED_LINKS = 1_000;
const CITED_CLAIMS = 5;
const CLAIMS = 100;

/** The files of a published explorer as a source; facts are read when they are asked for. */
export function publishedSource(graph: PublishedGraph, read: ReadData): Source {
  const net = netOf(graph);
  const factsOf = factReader(read);
  const source: Source = {
    suggest: suggesting(graph),
    ontology: async () => graph.ontology,
    beginnings: async () => oneOfEach(mostLinked(net)),
    scene: async (ids, filters) => {
      const places = [...new Set(ids.map((id) => placeOf(net, id)))];
      const nodes = places.map((place) => foundOf(entityAt(graph, place)));
      return { nodes, links: linksAmong(net, places, filters).map(([shown]) => shown), complete: true, cuts: [] };
    },
    summary: async (ids, filters) => ids.map((id) => summaryOf(net, placeOf(net, id), filters)),
    neighbours: async (question) => neighboursOf(net, question),
    ways: (question) => publishedWays(net, { ...question, from: idOf(net, question.from), to: idOf(net, question.to) }),
    factsOf: async (id, after) => {
      const { facts, conflicts } = await factsOf(id);
      const start = Number(after ?? 0);
      const next = start + FACTS < facts.length ? String(start + FACTS) : null;
      return { facts: facts.slice(start, start + FACTS), totalCount: facts.length, next, conflicts };
    },
    factsBehind: async ({ id, source: end }, filters) => {
      const link = linksAt(net, placeOf(net, end)).find((one) => linkId(graph, one) === id);
      const edges = link === undefined ? [] : edgesOf(link, filters);
      const claims = await claimsBehind(factsOf, end, edges.slice(0, CLAIMS));
      const facts = claims.map((claim) => ({ ...claim, own: true }));
      return { facts, totalCount: edges.length, next: null, conflicts: [] };
    },
    citations: async (ids, filters) => {
      const links = linksAmong(
        net,
        ids.map((id) => placeOf(net, id)),
        filters,
      ).slice(0, CITED_LINKS);
      const cited = links.map(async ([{ id, source: end, claimCount }, edges]) => {
        const claims = await claimsBehind(factsOf, end, edges.slice(0, CITED_CLAIMS));
        return [id, { claims, claimCount }] as const;
      });
      return new Map(await Promise.all(cited));
    },
    places: async (ids) => new Map(ids.flatMap((id) => (graph.places[id] ? [[id, graph.places[id]] as const] : []))),
    known: async (ids) => new Set(ids.filter((id) => net.places.has(id))),
    // Files hold one instant.
    at: () => source,
  };
  return source;
}

function mostLinked({ graph, linksAt: at }: Net): Found[] {
  const ranked = graph.entities.map((entity, place) => ({ entity, links: at[place]?.length ?? 0 }));
  return ranked.toSorted((one, other) => other.links - one.links).map(({ entity }) => foundOf(entity));
}

/** The place of an entity by id or name. Errors: UNKNOWN_ENTITY. */
function placeOf({ graph, places }: Net, text: string): number {
  const direct = places.get(text);
  if (direct !== undefined) return direct;
  const named = graph.entities.flatMap((entity, place) =>
    'names' in entity && entity.names.some((name) => fold(name.text) === fold(text)) ? [place] : [],
  );
  const [only] = named;
  if (only !== undefined && named.length === 1) return only;
  const came = named.length === 0 ? 'is not among what is published here' : `may be one of ${named.length} entities`;
  throw new AskError(`"${text}" ${came}; expected an id or a name.`, 'UNKNOWN_ENTITY');
}

const idOf = (net: Net, text: string): string => entityAt(net.graph, placeOf(net, text)).id;

const linksAt = ({ graph, linksAt: at }: Net, place: number): PublishedLink[] =>
  (at[place] ?? []).flatMap((index) => graph.links[index] ?? []);

/** The links among entities, those with most claims first, each with the edges that count. */
function linksAmong(net: Net, places: readonly number[], filters: Filters): [SceneLink, readonly PublishedEdge[]][] {
  const chosen = new Set(places);
  const links = new Set(places.flatMap((place) => linksAt(net, place)));
  const found = [...links].flatMap((link): [SceneLink, readonly PublishedEdge[]][] => {
    const isAmong = chosen.has(link.source) && chosen.has(link.target);
    const shown = isAmong ? sceneLink(net, link, filters) : undefined;
    return shown === undefined ? [] : [[shown, edgesOf(link, filters)]];
  });
  const keyOf = ({ source, target, type }: SceneLink): readonly string[] => [source, target, type];
  return found.sort(([one], [other]) => other.claimCount - one.claimCount || compareLists(keyOf(one), keyOf(other)));
}

function summaryOf(net: Net, place: number, filters: Filters): Summary {
  const seen = seenFrom(net, place, filters);
  const groups = new Map<string, { group: Omit<NeighbourGroup, 'neighbourCount'>; others: Set<number> }>();
  for (const { link, other, direction } of seen) {
    const type = entityAt(net.graph, other).__typename;
    const key = [link.type, direction, type].join(' ');
    const { field, inverse } = relationOf(net.graph, link.type);
    const group = { relation: link.type, direction, type, field: direction === 'IN' ? inverse : field };
    const known = groups.get(key) ?? { group, others: new Set() };
    groups.set(key, { ...known, others: known.others.add(other) });
  }
  return {
    id: entityAt(net.graph, place).id,
    edgeCount: seen.reduce((sum, { edges }) => sum + edges.length, 0),
    neighbourCount: new Set(seen.map(({ other }) => other)).size,
    groups: [...groups.values()]
      .map(({ group, others }) => ({ ...group, neighbourCount: others.size }))
      .sort(byNeighbours),
  };
}

function neighboursOf(net: Net, { id, group, filters, text, first, after }: NeighbourQuestion) {
  const wanted = fold(text);
  const counts = new Map<number, number>();
  for (const { link, edges, other, direction } of seenFrom(net, placeOf(net, id), filters))
    if (link.type === group.relation && direction === group.direction)
      counts.set(other, (counts.get(other) ?? 0) + edges.length);
  const found = [...counts]
    .map(([place, edgeCount]) => ({ ...foundOf(entityAt(net.graph, place)), edgeCount }))
    .filter(({ type, name }) => type === group.type && fold(name).includes(wanted))
    .sort(byName);
  const start = Number(after ?? 0);
  const next = start + first < found.length ? String(start + first) : null;
  return { nodes: found.slice(start, start + first), totalCount: found.length, next };
}

const byName = (one: Found, other: Found): number =>
  compareLists([fold(one.name), one.id], [fold(other.name), other.id]);

type ReadFacts = (id: string) => Promise<PublishedFacts>;

/** Reads the facts of each entity once. */
function factReader(read: ReadData): ReadFacts {
  const known = new Map<string, Promise<PublishedFacts>>();
  return (id) => {
    const facts = known.get(id) ?? (read(`facts/${filePath(id)}.json`) as Promise<PublishedFacts>);
    known.set(id, facts);
    return facts;
  };
}

/** The claims of edges, as they stand among the facts of one of their ends. */
async function claimsBehind(
  read: ReadFacts,
  id: string,
  edges: readonly PublishedEdge[],
): Promise<ClaimLineFragment[]> {
  const { facts } = await read(id);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return edges.flatMap(({ claim }) => {
    const { own: _, ...fact } = byId.get(claim) ?? { own: false, id: undefined };
    return fact.id === undefined ? [] : [fact as ClaimLineFragment];
  });
}
