import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { type PlainGraph, plainGraph } from '../support/edges-read.ts';
import { readGraph } from '../support/graphs.ts';
import { allWays, netOf } from '../support/path-oracle.ts';
import { pick, randomOf } from '../support/random.ts';

let plain: PlainGraph;

beforeAll(async () => {
  plain = await plainGraph(await readGraph());
});

const QUESTION = `query ($from: String!, $to: String!, $k: Int, $maxLength: Int, $walk: WalkWhere, $through: [EntityType!], $maxDegree: Int) {
  paths(from: $from, to: $to, k: $k, maxLength: $maxLength, walk: $walk, through: $through, maxDegree: $maxDegree) {
    stopped searchedLength avoidedHubCount
    paths {
      length innerDegree nodes { id }
      steps { from { id } to { id } edgeCount edges { relation from { id } to { id } claim { id } } because { claimCount } }
    }
  }
}`;

interface Case {
  readonly from: string;
  readonly to: string;
  readonly k: number;
  readonly maxLength: number;
  readonly walk?: { readonly only?: string[]; readonly without?: string[] };
  readonly through?: string[];
  readonly maxDegree?: number;
}

const WALKS = [
  undefined,
  { without: ['PART_OF', 'BORDERS', 'CLASSIFIED_AS'] },
  { only: ['HOSTS', 'TOOK_PART', 'founders', 'officeHolders', 'PRESENT_IN'] },
];
const ONLY = ['HOSTS', 'TOOK_PART', 'FOUNDED', 'HOLDS_ROLE', 'PRESENT_IN'];
const THROUGH = [
  undefined,
  undefined,
  ['Person', 'Organization', 'Country'],
  ['Country', 'Event', 'Instrument', 'Statement', 'Factor'],
];

function edgesOf({ walk }: Case) {
  return plain.edges.filter(
    ({ type }) => !(walk?.without ?? []).includes(type) && (walk?.only === undefined || ONLY.includes(type)),
  );
}

function caseOf(random: () => number): Case {
  const ids = [...plain.entities].filter(([id, { type }]) => type !== 'CountryRelation' && id !== '').map(([id]) => id);
  // Ends of edges, so that entities with many edges come up more often.
  const near = plain.edges
    .filter(({ type }) => !['PART_OF', 'LOCATED_IN', 'CAPITAL_OF'].includes(type))
    .flatMap(({ from, to }) => [from, to])
    .sort();
  const from = pick(random, random() < 0.8 ? near : ids);
  const to = pick(
    random,
    (random() < 0.8 ? near : ids).filter((id) => id !== from),
  );
  const walk = pick(random, WALKS);
  const through = pick(random, THROUGH);
  return {
    from,
    to,
    k: 1 + Math.floor(random() * 20),
    maxLength: pick(random, [1, 2, 3, 3, 4, 4]),
    ...(walk && { walk }),
    ...(through && { through }),
    ...(random() < 0.4 && { maxDegree: pick(random, [5, 15, 50]) }),
  };
}

describe('ways in the seeded graph', () => {
  it('are those that a plain search finds, in the same order, each step with all its claims: 100 pairs', async () => {
    const random = randomOf(20);
    let ways = 0;
    for (let round = 0; round < 100; round += 1) {
      const asked = caseOf(random);
      const edges = edgesOf(asked);
      const net = netOf(edges);
      const all = allWays(net, { ...asked, most: asked.maxLength }, (id) => {
        const fits = asked.through === undefined || asked.through.includes(plain.entities.get(id)?.type ?? '');
        return fits && (asked.maxDegree === undefined || (net.degree.get(id) ?? 0) <= asked.maxDegree);
      });
      const { data, errors } = await ask(QUESTION, { ...asked });
      expect(errors, JSON.stringify(asked)).toBeUndefined();
      const found = data.paths.paths as FoundPath[];
      expect(
        found.map(({ nodes, innerDegree }) => ({ nodes: nodes.map(({ id }) => id), sum: innerDegree })),
        JSON.stringify(asked),
      ).toEqual(all.slice(0, asked.k));
      expect(data.paths.stopped === 'K_REACHED').toBe(all.length >= asked.k);
      for (const { steps } of found) for (const step of steps) expectAllEdges(step, edges);
      ways += found.length;
    }
    expect(ways).toBeGreaterThan(100);
  });

  it('come in the same bytes when they are asked again', async () => {
    const asked = { from: 'KZ', to: 'CN', k: 20, maxLength: 3 };
    expect(JSON.stringify((await ask(QUESTION, asked)).data)).toBe(JSON.stringify((await ask(QUESTION, asked)).data));
  });
});

interface FoundPath {
  readonly nodes: readonly { readonly id: string }[];
  readonly innerDegree: number;
  readonly steps: readonly FoundStep[];
}

interface FoundStep {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly edgeCount: number;
  readonly edges: readonly { readonly claim: { readonly id: string } }[];
  readonly because: { readonly claimCount: number };
}

function expectAllEdges({ from, to, edgeCount, edges, because }: FoundStep, all: PlainGraph['edges']): void {
  const ends = [from.id, to.id].sort().join(' ');
  const parallel = all.filter((edge) => [edge.from, edge.to].sort().join(' ') === ends).map(({ claim }) => claim);
  expect(edges.map(({ claim }) => claim.id).sort()).toEqual(parallel.toSorted());
  expect([edgeCount, because.claimCount]).toEqual([parallel.length, new Set(parallel).size]);
}

const SHORT = `paths { length steps { sentence field direction relation } because { claimCount weakestLink { sourceCount } } }`;

describe('a way', () => {
  it('is said in sentences, with the field by which each step is asked for', async () => {
    const { data } = await ask(
      `{ paths(from: "Zhou Enlai", to: "Wang Chao", through: [Person, Organization]) { stopped ${SHORT} } }`,
    );
    expect(data.paths).toEqual({
      stopped: 'FOUND_ALL',
      paths: [
        {
          length: 2,
          steps: [
            {
              sentence: 'Zhou Enlai founded Chinese People’s Institute of Foreign Affairs',
              field: 'founded',
              direction: 'OUT',
              relation: 'FOUNDED',
            },
            {
              sentence: 'Wang Chao holds a role in Chinese People’s Institute of Foreign Affairs',
              field: 'officeHolders',
              direction: 'IN',
              relation: 'HOLDS_ROLE',
            },
          ],
          because: { claimCount: 2, weakestLink: { sourceCount: 1 } },
        },
      ],
    });
  });

  it('leads over derived relations only where they are named', async () => {
    const regime = [...plain.entities].find(([, { type }]) => type === 'VisaRegime')?.[0];
    const asked = (walk: string) =>
      ask(
        `{ paths(from: "${regime}", to: "country-relation:CN-KZ", maxLength: 1${walk}) { relations stopped paths { length } } }`,
      );
    expect((await asked('')).data.paths).toMatchObject({ paths: [] });
    expect((await asked(', walk: { only: ["concerns"] }')).data.paths).toMatchObject({
      relations: ['CONCERNS'],
      paths: [{ length: 1 }],
    });
  });

  it('goes around hubs, which are named', async () => {
    const asked = (hubs: string) =>
      ask(
        `{ paths(from: "Beijing", to: "Astana", k: 5, maxLength: 4${hubs}) { stopped avoidedHubCount avoidedHubs { degree entity { id } } paths { nodes { id } } } }`,
      );
    const through = (await asked('')).data.paths;
    const around = (await asked(', avoidHubs: AUTO')).data.paths;
    const ids = (paths: { paths: FoundPath[] }) => paths.paths.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(ids(through)).toEqual(expect.arrayContaining(['country:CN', 'country:KZ']));
    expect(ids(around)).not.toEqual(expect.arrayContaining(['country:CN']));
    expect(around.avoidedHubs.map(({ entity }: { entity: { id: string } }) => entity.id)).toEqual([
      'country:KZ',
      'country:CN',
    ]);
    expect(around.avoidedHubCount).toBe(2);
  });

  it('goes by the two clocks on every step', async () => {
    const asked = (asOf: string) =>
      ask(
        `{ paths(from: "person:zhou-enlai", to: "person:wang-chao"${asOf}) { stopped paths { length steps { holds } } } }`,
      );
    expect((await asked(', asOf: { undated: EXCLUDE }')).data.paths).toMatchObject({ paths: [] });
    expect((await asked(', asOf: { knownAt: "2020-01-01T00:00:00Z" }')).codes).toEqual(['UNKNOWN_ENTITY']);
    expect((await asked(', walk: { period: "2020", undated: EXCLUDE }')).data.paths).toMatchObject({ paths: [] });
    expect((await asked(', k: 1, walk: { period: "2020" }')).data.paths).toMatchObject({ paths: [{ length: 2 }] });
    expect((await asked(', walk: { edge: { voice: [EDITOR] } }')).data.paths).toMatchObject({ paths: [] });
  });
});

describe('a question that makes no sense', () => {
  it.each([
    ['from: "KZ", to: "KAZ"', 'BAD_REQUEST', 'to', /one entity/],
    ['from: "KZ", to: "CN", maxLength: 50', 'BAD_REQUEST', 'maxLength', /50; expected 1 to 8/],
    ['from: "KZ", to: "CN", k: 0', 'BAD_REQUEST', 'k', /expected 1 to 20/],
    ['from: "KZ", to: "CN", maxDegree: 0', 'BAD_REQUEST', 'maxDegree', /expected 1 or more/],
    ['from: "Kazahstan", to: "CN"', 'UNKNOWN_ENTITY', 'from', /country:KZ/],
    ['from: "KZ", to: "Congo"', 'AMBIGUOUS_ENTITY', 'to', /country:CD/],
    [
      'from: "KZ", to: "CN", walk: { only: ["HOSTS", "FONDED"] }',
      'BAD_FILTER',
      'walk.only.1',
      /Nearest: (FOUNDED|founded)/,
    ],
    [
      'from: "KZ", to: "CN", walk: { only: ["HOSTS"], without: ["hostedBy"] }',
      'BAD_FILTER',
      'walk',
      /no relation is left/,
    ],
    ['from: "KZ", to: "CN", walk: { edge: { source: "CIA" } }', 'BAD_FILTER', 'walk.edge.source', /is no id/],
  ])('%s is refused', async (given, code, argument, message) => {
    const { errors } = await ask(`{ paths(${given}) { stopped } }`);
    expect(errors?.map(({ extensions }) => [extensions['code'], extensions['argument']])).toEqual([[code, argument]]);
    expect(errors?.[0]?.message).toMatch(message);
  });
});
