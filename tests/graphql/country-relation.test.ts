import { beforeAll, describe, expect, it } from 'vitest';
import { CLAIMS_OF_PAIR } from '../../src/country-relation/claims.ts';
import { ask } from '../support/ask.ts';
import { dossier, MORE, PARTS, TOLD } from '../support/dossier.ts';

// biome-ignore lint/suspicious/noExplicitAny: what a test asks for is what it reads, and it knows the shape.
let pair: any;

async function both(a: string, b: string) {
  const answers = [];
  for (const parts of [PARTS, MORE, TOLD]) answers.push(await ask(dossier(a, b, parts)));
  for (const { errors } of answers) expect(errors?.map(({ message }) => message)).toBeUndefined();
  return Object.assign({}, ...answers.map(({ data }) => data.countryRelation));
}

beforeAll(async () => {
  pair = await both('China', 'Kazakhstan');
});

const notations = ({ because }: { because: { claims: { notation: string }[] } }) =>
  because.claims.map(({ notation }) => notation);

describe('the dossier of China and Kazakhstan', () => {
  it('has the visa regimes in sequence, sixteen months apart, one of them both ways', () => {
    expect(pair.visaRegimes).toMatchObject({ state: 'RECORDED', totalCount: 2, undated: [] });
    expect(pair.visaRegimes.steps).toMatchObject([
      { position: 1, start: '2022-07-01', direction: 'B_TO_A', monthsSincePrevious: null },
      { position: 2, start: '2023-11-01', direction: 'MUTUAL', monthsSincePrevious: 16 },
    ]);
    // From 31 July 2022 to 1 November 2023 at least, from 1 July 2022 to 30 November 2023 at most.
    const [, second] = pair.visaRegimes.steps;
    expect([second.minimumDaysSincePrevious, second.maximumDaysSincePrevious]).toEqual([458, 517]);
    expect(notations(pair.visaRegimes)).toEqual(expect.arrayContaining(['C192', 'C193', 'C194']));
  });

  it('has the links by means and direction', () => {
    expect(pair.transportLinks.counts).toEqual([
      { mode: 'AIR', direction: 'B_TO_A', count: 4 },
      { mode: 'RAIL', direction: 'A_TO_B', count: 1 },
    ]);
  });

  it('has the figures with their direction, and says which values and periods are left out', () => {
    const shown = pair.figuresBetween.nodes.map(
      (one: Record<string, { id?: string }>) =>
        `${one['indicator']?.id} ${one['direction']} ${one['value']} ${one['unit']}`,
    );
    expect(shown).toEqual(
      expect.arrayContaining([
        'indicator:inbound-tourists A_TO_B 18000 people',
        'indicator:inbound-tourists A_TO_B 217000 people',
        'indicator:registered-companies A_TO_B 2400 companies',
        'indicator:air-connections B_TO_A 4 air connections',
        'indicator:air-connections B_TO_A 3 flights',
        'indicator:direct-flights-per-week B_TO_A 30 flights per week',
      ]),
    );
    const investment = pair.figuresBetween.nodes.find(
      ({ indicator }: { indicator: { id: string } }) => indicator.id === 'indicator:investment',
    );
    expect(investment).toMatchObject({ value: null, valueState: 'NOT_PRINTED', periodState: 'NOT_PRINTED' });
  });

  it('has what is offered, by whom, and what is expected, planned and recommended', () => {
    const offers = pair.tradeOffers.nodes.map((one: { offered: { id: string } }) => one.offered.id);
    expect(offers).toEqual(['product:legumes', 'product:chilled-beef', 'product:chilled-lamb']);
    for (const offer of pair.tradeOffers.nodes)
      expect(offer).toMatchObject({ direction: 'B_TO_A', speaker: { id: 'person:kassym-jomart-tokayev' } });
    const byForce = new Map<string, { claims: { notation: string }[] }>(
      pair.byForce.map((group: { force: string }) => [group.force, group]),
    );
    const of = (force: string) => byForce.get(force)?.claims.map(({ notation }) => notation);
    expect(of('RECOMMENDED')).toEqual(['C237']);
    expect(of('EXPECTED')).toEqual(expect.arrayContaining(['C200', 'C201', 'C226']));
    expect(of('PLANNED')).toEqual(expect.arrayContaining(['C228', 'C418']));
  });

  it('has the actors by side, the absent one with its claim and speaker', () => {
    const sides = Object.fromEntries(
      pair.actors.nodes.map((one: { actor: { id: string }; sides: string[] }) => [one.actor.id, one.sides]),
    );
    expect(sides).toMatchObject({
      'organization:house-of-abai': ['OF_B_IN_A'],
      'organization:abai-institute': ['ABSENT_FROM_A'],
      'person:xi-jinping': ['JOINT'],
      'person:kassym-jomart-tokayev': ['JOINT', 'OF_B_IN_A'],
      'actor-group:artists': ['IN_A'],
    });
    const abai = pair.actors.nodes.find((one: { actor: { id: string } }) => one.actor.id.endsWith('abai-institute'));
    expect(abai.ties).toContainEqual({
      kind: 'ABSENT',
      country: { id: 'country:CN' },
      event: null,
      speaker: { id: 'organization:abai-institute' },
      claim: { notation: 'C185' },
    });
  });

  it('has the instruments in use, by whose mapping, and the four that are not', () => {
    const [ofChina, ofKazakhstan] = pair.instruments;
    expect(ofChina).toMatchObject({ direction: 'A_TO_B', owner: { id: 'country:CN' }, state: 'NOT_STATED', inUse: [] });
    expect(ofKazakhstan.inUse).toMatchObject([
      {
        instrument: { id: 'instrument:cultural-educational-exchanges' },
        basis: 'EDITORS',
        uses: [
          { id: 'event:ethno-village-events' },
          { id: 'event:gala-concert' },
          { id: 'organization:house-of-abai' },
        ],
        absent: [{ id: 'organization:abai-institute' }],
      },
    ]);
    expect(ofKazakhstan.notInUse.map((one: { instrument: { id: string } }) => one.instrument.id)).toEqual([
      'instrument:ngos-social-movements',
      'instrument:sports-events',
      'instrument:science-technology-cooperation',
      'instrument:diaspora-engagement',
    ]);
    expect(notations(ofKazakhstan.inUse[0])).toEqual(expect.arrayContaining(['C101', 'C188', 'E291']));
  });

  it('has facets of every type, and says what is missing', () => {
    const counts = Object.fromEntries(pair.facets.map((one: { type: string; count: number }) => [one.type, one.count]));
    expect(counts).toMatchObject({ VisaRegime: 2, TransportLink: 5, Event: 14, Product: 3, Agreement: 1 });
    expect(pair.gaps.facets).toEqual([]);
    expect(pair.gaps.values).toContainEqual({
      entity: { id: 'visa-regime:cn-kz-2023' },
      attributes: ['maximumStay'],
      claim: { notation: 'C194' },
    });
    expect(pair.coverage).toMatchObject({ complete: true, bound: CLAIMS_OF_PAIR });
    expect(pair.coverage.datedShare).toBe(pair.coverage.datedCount / pair.coverage.claimCount);
  });
});

describe('what is told of China and Kazakhstan', () => {
  it('is the timeline of the pair, with all its arguments', async () => {
    const asked = TOLD.slice(0, TOLD.indexOf('claimsBySide')).trim().slice('timeline'.length);
    const { data } = await ask(`{ timeline(pair: ["CN", "KZ"]) ${asked} }`);
    expect(pair.timeline).toEqual(data.timeline);
    expect(pair.timeline.totalCount).toBeGreaterThan(20);
    const NARROW =
      'range: "2023", kinds: [EDGE], types: [Event], relations: ["TOOK_PART"], where: { dataset: "article" }';
    const narrow = await ask(`{
      timeline(pair: ["CN", "KZ"], ${NARROW}) ${asked}
      countryRelation(a: "KZ", b: "CN") { timeline(${NARROW}) ${asked} }
    }`);
    expect(narrow.errors).toBeUndefined();
    expect(narrow.data.countryRelation.timeline).toEqual(narrow.data.timeline);
    expect(narrow.data.timeline.entries.nodes).toMatchObject([{ claim: { notation: 'C214' } }]);
  });

  it('is the claims by side, A being host, and what disagrees, with its sides', async () => {
    const asked = '{ side claimCount speakers { id } claims(first: 100) { nodes { notation } } }';
    const { data } = await ask(`{
      claimsBySide(a: "CN", b: "KZ", where: { dataset: "article" }) ${asked}
      countryRelation(a: "CN", b: "KZ") { claimsBySide(where: { dataset: "article" }) ${asked} }
    }`);
    expect(data.countryRelation.claimsBySide).toEqual(data.claimsBySide);
    for (const { claimCount, claims } of pair.claimsBySide) {
      expect(claims.totalCount).toBe(claimCount);
      expect(claims.groups.rows.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(claimCount);
    }
    const sides = new Set(
      pair.conflicts.nodes.flatMap((one: { positions: { sides: string[] }[] }) =>
        one.positions.flatMap(({ sides }) => sides),
      ),
    );
    expect([...sides]).toContain('PARTNER_STATE');
  });

  it('is the claims about both, by whichever field they are asked for', async () => {
    const asked = '{ totalCount nodes { id } groups(by: [{ path: "force" }]) { rows { count } } }';
    const { data } = await ask(`{
      pair: claims(first: 100, where: { pair: "country-relation:CN-KZ" }) ${asked}
      about: claims(first: 100, where: { about: "country-relation:CN-KZ" }) ${asked}
      neither: claims(where: { not: { about: "country-relation:CN-KZ" } }) { totalCount }
      claims { totalCount }
      conflicts(about: "country-relation:CN-KZ") { totalCount }
      told: timeline(pair: ["CN", "KZ"]) { totalCount undated { totalCount } }
      timeline(of: ["country-relation:CN-KZ"]) { totalCount undated { totalCount } }
      countryRelation(a: "CN", b: "KZ") { claims(first: 100) ${asked} conflicts { totalCount } }
    }`);
    expect(data.pair.totalCount).toBeGreaterThan(100);
    expect(data.countryRelation).toEqual({ claims: data.pair, conflicts: data.conflicts });
    expect(data.about).toEqual(data.pair);
    expect(data.timeline).toEqual(data.told);
    expect(data.neither.totalCount).toBe(data.claims.totalCount - data.pair.totalCount);
  });

  it('goes on after a cursor', async () => {
    const sides = (first: number, after = '') =>
      `{ countryRelation(a: "CN", b: "KZ") { claimsBySide { claims(first: ${first}${after}) { nodes { notation } pageInfo { endCursor } } } } }`;
    const [{ data: whole }, { data: one }] = [await ask(sides(100)), await ask(sides(1))];
    const at = whole.countryRelation.claimsBySide.findIndex(
      ({ claims }: { claims: { nodes: unknown[] } }) => claims.nodes.length > 1,
    );
    const { endCursor } = one.countryRelation.claimsBySide[at].claims.pageInfo;
    const { data: next } = await ask(sides(99, `, after: "${endCursor}"`));
    expect(next.countryRelation.claimsBySide[at].claims.nodes).toEqual(
      whole.countryRelation.claimsBySide[at].claims.nodes.slice(1),
    );
  });
});

describe('the order of the question', () => {
  it('turns the directions and nothing else', async () => {
    const other = await both('Kazakhstan', 'China');
    const turn: Record<string, string> = { A_TO_B: 'B_TO_A', B_TO_A: 'A_TO_B' };
    expect(other.id).toBe(pair.id);
    expect([other.a, other.b]).toEqual([pair.b, pair.a]);
    const directions = (one: typeof pair) =>
      ['visaRegimes.steps', 'transportLinks.nodes', 'figuresBetween.nodes', 'tradeOffers.nodes'].flatMap((path) => {
        const [part, list] = path.split('.') as [string, string];
        return one[part][list].map(({ direction }: { direction: string }) => direction);
      });
    expect(directions(other)).toEqual(directions(pair).map((direction) => turn[direction] ?? direction));
    expect(other.instruments[0]).toEqual({ ...pair.instruments[1], direction: 'A_TO_B' });
    expect(other.byForce).toEqual(pair.byForce);
  });
});

describe('a pair of which nothing is recorded', () => {
  it('has the same shape, empty, and says why', async () => {
    const empty = await both('NO', 'GE');
    expect(Object.keys(empty)).toEqual(Object.keys(pair));
    expect(empty.visaRegimes).toMatchObject({ state: 'NOT_STATED', totalCount: 0, steps: [], undated: [] });
    expect(empty.figuresBetween).toMatchObject({ state: 'NOT_STATED', totalCount: 0, nodes: [] });
    expect(empty.actors).toMatchObject({ state: 'NOT_STATED', nodes: [] });
    expect(empty.byForce).toEqual([]);
    expect(empty.timeline).toEqual({
      totalCount: 0,
      complete: true,
      message: null,
      entries: { totalCount: 0, nodes: [] },
      histogram: { undatedCount: 0, buckets: [] },
      undated: { totalCount: 0, claims: [] },
    });
    expect(empty.claimsBySide).toEqual([]);
    expect(empty.conflicts).toEqual({ totalCount: 0, complete: true, nodes: [] });
    expect(empty.coverage).toMatchObject({ claimCount: 0, datedShare: null, complete: true });
    expect(empty.gaps.facets.map(({ state }: { state: string }) => state)).toEqual(Array(6).fill('NOT_STATED'));
    expect((await both('PE', 'LS')).visaRegimes.state).toBe('NOT_READ');
  });
});
