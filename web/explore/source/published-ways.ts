import { searchWays } from '../../../src/path/search.ts';
import { AskError } from '../../pages/page.ts';
import { entityAt, foundOf, type Net, seenFrom } from './published-walk.ts';
import type { Way, Ways, WaysQuestion } from './source.ts';

/** The bounds of the service. */
const WAYS = 5;
const AUTO_DEGREE = 50;
const EDGE_BOUND = 20_000;

/** The ways between two entities, by the search of the service itself, over what is published. */
export async function publishedWays(net: Net, question: WaysQuestion): Promise<Ways> {
  const { from, to, maxLength, avoidHubs, filters } = question;
  if (from === to) throw new AskError(`Both ends are "${from}"; expected two entities.`, 'BAD_REQUEST');
  const degreeOf = (id: string) => degreeAt(net, net.places.get(id) ?? -1);
  const expand = async (ids: readonly string[]) => {
    const near = new Map<string, Set<string>>();
    for (const id of ids)
      for (const other of neighbourIds(net, id, filters)) near.set(other, (near.get(other) ?? new Set()).add(id));
    return [...near].map(([id, nearby]) => ({ id, near: [...nearby], degree: degreeOf(id) }));
  };
  const maxDegree = avoidHubs ? AUTO_DEGREE : null;
  const degrees = new Map([from, to].map((id) => [id, degreeOf(id)]));
  const found = await searchWays({ from, to, k: WAYS, maxLength, maxDegree, degrees, edgeBound: EDGE_BOUND }, expand);
  return {
    ways: found.ways.map(({ nodes }) => wayOf(net, nodes, filters)),
    stopped: found.stopped,
    searchedLength: found.searchedLength,
    avoidedHubCount: found.hubs.length,
  };
}

/** All its edges, whatever the filters: a hub is one however it is looked at. */
const degreeAt = ({ graph, linksAt }: Net, place: number): number =>
  (linksAt[place] ?? []).reduce((sum, index) => sum + (graph.links[index]?.edges.length ?? 0), 0);

const neighbourIds = (net: Net, id: string, filters: WaysQuestion['filters']): string[] =>
  seenFrom(net, net.places.get(id) ?? -1, filters).flatMap(({ other }) => {
    const neighbour = entityAt(net.graph, other).id;
    return neighbour === id ? [] : [neighbour];
  });

function wayOf(net: Net, ids: readonly string[], filters: WaysQuestion['filters']): Way {
  const places = ids.map((id) => net.places.get(id) ?? -1);
  const sentences = places.slice(1).map((to, index) => sentenceOf(net, places[index] ?? -1, to, filters));
  return { nodes: places.map((place) => foundOf(entityAt(net.graph, place))), sentences };
}

/** That of the edge that is listed first. */
function sentenceOf(net: Net, from: number, to: number, filters: WaysQuestion['filters']): string {
  const [first] = seenFrom(net, from, filters)
    .filter(({ other }) => other === to)
    .map(({ link, edges }) => ({ sentence: link.sentence, rank: Math.min(...edges.map(({ rank }) => rank)) }))
    .sort((one, other) => one.rank - other.rank);
  return first?.sentence ?? '';
}
