import { forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { type PlainGraph, plainGraph, SYMMETRIC } from '../support/edges-read.ts';
import { readGraph } from '../support/graphs.ts';

let plain: PlainGraph;

beforeAll(async () => {
  plain = await plainGraph(await readGraph());
});

interface Node {
  readonly id: string;
  readonly type: string;
  readonly distance: number;
  readonly linkCount: number;
  readonly community: number;
  readonly centrality: Readonly<Record<'degree' | 'betweenness' | 'closeness' | 'pageRank', number>>;
}

interface Link {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly claimCount: number;
}

interface Scene {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  readonly nodeCount: number;
  readonly linkCount: number;
  readonly complete: boolean;
  readonly cuts: readonly { readonly what: string; readonly bound: number; readonly total: number }[];
  readonly modularity: number | null;
}

const ALL = `nodeCount linkCount complete modularity cuts { what bound total reason }
  nodes { id name type distance linkCount community centrality { degree betweenness closeness pageRank } }
  links { id source target type claimCount }`;

async function sceneOf(given: string): Promise<Scene> {
  const { data, errors } = await ask(`{ scene(${given}) { ${ALL} } }`);
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  return data.scene;
}

/** Ids by distance, plainly: breadth first. */
function distancesFrom(start: string, depth: number): Map<string, number> {
  const distances = new Map([[start, 0]]);
  for (let distance = 1; distance <= depth; distance += 1) {
    const before = new Set([...distances].filter(([, at]) => at === distance - 1).map(([id]) => id));
    for (const { from, to } of plain.edges) {
      if (before.has(from) && !distances.has(to)) distances.set(to, distance);
      if (before.has(to) && !distances.has(from)) distances.set(from, distance);
    }
  }
  return distances;
}

/** Links plainly: claims by two ends and type. */
function linksAmong(ids: ReadonlySet<string>): Map<string, number> {
  const links = new Map<string, number>();
  for (const { from, to, type } of plain.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to))) {
    const turned = SYMMETRIC.has(type) && to < from;
    const key = turned ? `${to} ${type} ${from}` : `${from} ${type} ${to}`;
    links.set(key, (links.get(key) ?? 0) + 1);
  }
  return links;
}

const SCENES: [string, string, number][] = [
  ['an entity of few edges', 'organization:nevada-semey', 1],
  ['an entity of few edges, two away', 'organization:nevada-semey', 2],
  ['an entity of many edges', 'country:KZ', 1],
  ['an entity of many edges, three away', 'country:KZ', 3],
];

describe('a scene', () => {
  it.each(SCENES)('around %s has the entities and links that are there, and no others', async (_, id, depth) => {
    const scene = await sceneOf(`around: { id: "${id}", depth: ${depth} }, maxNodes: 2000, maxLinks: 10000`);
    const distances = distancesFrom(id, depth);
    expect(new Map(scene.nodes.map((node) => [node.id, node.distance]))).toEqual(distances);
    const links = linksAmong(new Set(distances.keys()));
    expect(new Map(scene.links.map((link) => [link.id, link.claimCount]))).toEqual(links);
    expect([scene.nodeCount, scene.linkCount, scene.complete]).toEqual([distances.size, links.size, true]);
  });

  it('goes into a force layout as it comes', async () => {
    const { nodes, links } = await sceneOf('around: { id: "KZ", depth: 2 }');
    const ids = new Set(nodes.map(({ id }) => id));
    expect(links.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
    const placed = nodes.map((node) => ({ ...node }) as Node & { x?: number; y?: number });
    const force = forceLink<(typeof placed)[number], Link & { source: string }>(
      links.map((link) => ({ ...link })) as never,
    ).id(({ id }) => id);
    const simulation = forceSimulation(placed).force('link', force).force('charge', forceManyBody()).stop();
    simulation.tick(5);
    expect(placed.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it('is cut by its bounds and says so: nearer nodes with more edges stay', async () => {
    const whole = await sceneOf('around: { id: "KZ", depth: 1 }');
    const cut = await sceneOf('around: { id: "KZ", depth: 1 }, maxNodes: 10, maxLinks: 5');
    expect(cut.nodes.map(({ id }) => id)).toEqual(whole.nodes.slice(0, 10).map(({ id }) => id));
    expect([cut.nodeCount, cut.complete, cut.links.length]).toEqual([whole.nodeCount, false, 5]);
    expect(cut.cuts).toMatchObject([
      { what: 'NODES', bound: 10, total: whole.nodeCount },
      { what: 'LINKS', bound: 5, total: cut.linkCount },
    ]);
  });

  it('takes what the list of a type takes as its filter', async () => {
    const media = await sceneOf('of: { type: Organization, where: { kind: { eq: MEDIA } } }');
    expect(media.nodes.map(({ id }) => id)).toEqual(['organization:euronews']);
    const { data } = await ask(
      'query ($where: JSON) { scene(of: { type: Organization, where: $where }) { nodes { id } } }',
      {
        where: { kind: { in: ['MEDIA'] } },
      },
    );
    expect(data.scene.nodes).toEqual([{ id: 'organization:euronews' }]);
  });

  it('keeps to relations, types and voices', async () => {
    const around = (more: string) => sceneOf(`around: { id: "Nevada-Semey", depth: 1 }, ${more}`);
    expect((await around('types: [Person]')).nodes.map(({ type }) => type)).toEqual(['Organization', 'Person']);
    expect(new Set((await around('walk: { only: ["initiated"] }')).links.map(({ type }) => type))).toEqual(
      new Set(['INITIATED']),
    );
    const editors = await around('walk: { edge: { voice: [EDITOR] } }');
    const all = await around('maxNodes: 500');
    expect(editors.nodes.length).toBeGreaterThan(1);
    expect(editors.nodes.length).toBeLessThan(all.nodes.length);
  });

  it('says of a link whether its relation has a direction', async () => {
    const { data } = await ask('{ scene(ids: ["KZ", "CN", "Astana"]) { links { type symmetric } } }');
    const { links } = data.scene as { links: { type: string; symmetric: boolean }[] };
    const said = Object.fromEntries(links.map(({ type, symmetric }) => [type, symmetric]));
    expect(said).toMatchObject({ BORDERS: true, PARTNER_OF: false });
  });

  it('says of a link in whose voices its claims are, and with what forces', async () => {
    const { data } = await ask(
      `{ scene(ids: ["event:world-nomad-games-5", "Kazakhstan", "Astana"]) { links { voices forces claims { voice force } } } }`,
    );
    const { links } = data.scene as {
      links: { voices: string[]; forces: string[]; claims: Record<string, string>[] }[];
    };
    expect(links.length).toBeGreaterThan(1);
    for (const { voices, forces, claims } of links) {
      expect(voices).toEqual([...new Set(claims.map(({ voice }) => voice))].sort());
      expect(forces).toEqual([...new Set(claims.map(({ force }) => force))].sort());
    }
  });

  it('has one row for an entity that is asked for twice', async () => {
    expect((await sceneOf('ids: ["KZ", "Kazakhstan", "CN"]')).nodes.map(({ id }) => id)).toEqual([
      'country:KZ',
      'country:CN',
    ]);
  });
});

describe('the measures of a scene', () => {
  it('are those of its net', async () => {
    const { nodes, links, modularity } = await sceneOf('around: { id: "KZ", depth: 1 }');
    for (const { id, linkCount, centrality } of nodes) {
      const own = links.filter(({ source, target }) => source === id || target === id);
      const others = new Set(own.flatMap(({ source, target }) => [source, target]).filter((end) => end !== id));
      expect([linkCount, centrality.degree]).toEqual([own.length, others.size]);
    }
    expect(nodes.reduce((sum, { centrality }) => sum + centrality.pageRank, 0)).toBeCloseTo(1, 6);
    const most = (measure: keyof Node['centrality']) =>
      nodes.toSorted((a, b) => b.centrality[measure] - a.centrality[measure])[0]?.id;
    expect([most('betweenness'), most('closeness'), most('pageRank')]).toEqual([
      'country:KZ',
      'country:KZ',
      'country:KZ',
    ]);
    expect(modularity).toBeGreaterThan(0.1);
    expect(modularity).toBeLessThan(1);
  });

  it('part two groups that one edge joins', async () => {
    const ids = ['KZ', 'RU', 'MN', 'CN', 'BR', 'AR', 'UY', 'PY'].map((code) => `country:${code}`);
    const { nodes, modularity } = await sceneOf(`ids: ${JSON.stringify(ids)}, walk: { only: ["BORDERS"] }`);
    const groups = ids.map((id) => nodes.find((node) => node.id === id)?.community);
    expect(groups).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
    expect(modularity).toBeGreaterThan(0.3);
  });

  it('come in the same bytes when they are asked again', async () => {
    const asked = 'around: { id: "China", depth: 2 }';
    expect(JSON.stringify(await sceneOf(asked))).toBe(JSON.stringify(await sceneOf(asked)));
  });
});

describe('a question that makes no sense', () => {
  it.each([
    ['maxNodes: 10', 'BAD_REQUEST', 'ids'],
    ['ids: ["KZ"], around: { id: "CN" }', 'BAD_REQUEST', 'around'],
    ['around: { id: "KZ", depth: 9 }', 'BAD_REQUEST', 'around.depth'],
    ['around: { id: "Nowhere" }', 'UNKNOWN_ENTITY', 'around.id'],
    ['ids: ["KZ"], maxNodes: 5001', 'BAD_PAGE', 'maxNodes'],
    ['ids: ["KZ"], maxLinks: 0', 'BAD_PAGE', 'maxLinks'],
    ['of: { type: Organization, where: { nothing: 1 } }', 'BAD_FILTER', 'of.where'],
    ['of: { type: Organization, where: { kind: { eq: "BLUE" } } }', 'BAD_FILTER', 'of.where.kind.eq'],
    ['of: { type: Organization, where: { name: null } }', 'BAD_FILTER', 'of.where.name'],
    ['ids: ["KZ"], walk: { only: ["partners", "lenders"] }', 'BAD_FILTER', 'walk.only.1'],
  ])('%s is refused', async (given, code, argument) => {
    const { errors } = await ask(`{ scene(${given}) { nodeCount } }`);
    expect(errors?.map(({ extensions }) => [extensions['code'], extensions['argument']])).toEqual([[code, argument]]);
  });
});
