import { describe, expect, it } from 'vitest';
import { type SearchQuestion, type SearchResult, searchWays } from '../../src/path/search.ts';
import { allWays, type Net, netOf } from '../support/path-oracle.ts';
import { pick, randomOf } from '../support/random.ts';

/** Searches a net that is held in memory. */
function search(net: Net, asked: Partial<SearchQuestion> & Pick<SearchQuestion, 'from' | 'to'>): Promise<SearchResult> {
  const { from, to } = asked;
  const degrees = new Map([from, to].map((id) => [id, net.degree.get(id) ?? 0]));
  const question = { k: 20, maxLength: 4, maxDegree: null, edgeBound: 1_000_000, degrees, ...asked };
  return searchWays(question, async (ids) => {
    const reached = new Map<string, string[]>();
    for (const near of ids)
      for (const id of net.near.get(near) ?? []) reached.set(id, [...(reached.get(id) ?? []), near]);
    return [...reached].map(([id, near]) => ({ id, near, degree: net.degree.get(id) ?? 0 }));
  });
}

const net = (text: string): Net =>
  netOf(text.split(' ').map((edge) => ({ from: edge.slice(0, 1), to: edge.slice(1, 2) })));

const textsOf = ({ ways }: SearchResult): string[] => ways.map(({ nodes }) => nodes.join(''));

describe('ways in nets of chance', () => {
  it('are those that a plain search finds, in the same order', async () => {
    const random = randomOf(7);
    for (let round = 0; round < 300; round += 1) {
      const names = 'abcdefghijklmnop'.slice(0, 4 + Math.floor(random() * 12)).split('');
      const edges = Array.from({ length: names.length * (1 + Math.floor(random() * 2)) }, () => ({
        from: pick(random, names),
        to: pick(random, names),
      }));
      const plain = netOf(edges);
      const from = pick(random, names);
      const to = pick(
        random,
        names.filter((name) => name !== from),
      );
      const maxDegree = random() < 0.5 ? null : 1 + Math.floor(random() * 6);
      const [maxLength, k] = [1 + Math.floor(random() * 6), 1 + Math.floor(random() * 20)];
      const all = allWays(
        plain,
        { from, to, most: maxLength },
        (id) => maxDegree === null || (plain.degree.get(id) ?? 0) <= maxDegree,
      );
      const found = await search(plain, { from, to, maxLength, k, maxDegree });
      expect(found.ways.map(({ nodes, innerDegree }) => ({ nodes, sum: innerDegree }))).toEqual(all.slice(0, k));
      expect(['K_REACHED'].includes(found.stopped), `round ${round}: ${found.stopped}`).toBe(all.length >= k);
    }
  });
});

describe('a search', () => {
  it('says why it stopped', async () => {
    const line = net('ab bc cd de');
    expect((await search(line, { from: 'a', to: 'c', k: 1 })).stopped).toBe('K_REACHED');
    expect((await search(line, { from: 'a', to: 'c' })).stopped).toBe('FOUND_ALL');
    expect(await search(line, { from: 'a', to: 'e', maxLength: 3 })).toMatchObject({ stopped: 'LENGTH', ways: [] });
    expect((await search(net('ab cd'), { from: 'a', to: 'd' })).stopped).toBe('NO_PATH');
    expect((await search(net('ab'), { from: 'a', to: 'x' })).stopped).toBe('NO_PATH');
  });

  it('goes around an entity with many edges, and says which it was', async () => {
    const around = net('ah hb ac cd db hx hy hz');
    expect(textsOf(await search(around, { from: 'a', to: 'b' }))).toEqual(['ahb', 'acdb']);
    const found = await search(around, { from: 'a', to: 'b', maxDegree: 4 });
    expect(textsOf(found)).toEqual(['acdb']);
    expect(found.hubs).toEqual([{ id: 'h', degree: 5 }]);
    const only = await search(net('ah hb hx hy hz'), { from: 'a', to: 'b', maxDegree: 4 });
    expect(only).toMatchObject({ stopped: 'HUBS_AVOIDED', ways: [], hubs: [{ id: 'h', degree: 5 }] });
    expect(textsOf(await search(around, { from: 'h', to: 'c', maxDegree: 4 }))).toEqual(['hac', 'hbdc']);
  });

  it('reads no more edges than its bound, and says how far it came', async () => {
    const fans = Array.from({ length: 40 }, (_, at) => [
      { from: 'a', to: `x${at}` },
      { from: 'b', to: `y${at}` },
      ...Array.from({ length: 20 }, (__, to) => ({ from: `x${at}`, to: `y${to}` })),
    ]).flat();
    const found = await search(netOf(fans), { from: 'a', to: 'b', edgeBound: 100 });
    expect(found).toMatchObject({ stopped: 'EXPANSION', searchedLength: 2, ways: [] });
    expect((await search(netOf(fans), { from: 'a', to: 'b', k: 3 })).ways).toHaveLength(3);
  });

  it('stops where too many beginnings lead nowhere', async () => {
    // Within the clique every walk can come back to the door, and no way does: the door is the only entrance.
    const clique = 'abcdefghijklmnopqrstu'.split('');
    const edges = [
      { from: 'start', to: 'door' },
      { from: 'door', to: 'far' },
      { from: 'far', to: 'end' },
      ...clique.flatMap((one) => [
        { from: 'door', to: one },
        ...clique.filter((other) => other > one).map((to) => ({ from: one, to })),
      ]),
    ];
    const found = await search(netOf(edges), { from: 'start', to: 'end', maxLength: 8 });
    expect(found).toMatchObject({ stopped: 'EXPANSION', searchedLength: 7 });
    expect(textsOf(found)).toEqual(['startdoorfarend']);
  });
});
