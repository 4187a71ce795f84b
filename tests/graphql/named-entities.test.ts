import { beforeAll, describe, expect, it } from 'vitest';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { apiOf, ask } from '../support/ask.ts';
import { boundsOf } from '../support/bounds.ts';

const refusals = async (source: string, variables = {}) => (await ask(source, variables)).errors ?? [];

describe('an id that no entity ever had', () => {
  it.each([
    ['claims(where: { source: "source:zzz" }) { totalCount }', 'where.source', 'source:public-diplomacy-kz-cn'],
    ['claims(where: { and: [{}, { about: ["country:KZ", "country:ZZ"] }] }) { totalCount }', 'where.and.1.about', null],
    ['claims(where: { not: { speaker: "person:tokaev" } }) { totalCount }', 'where.not.speaker', null],
    ['claims(where: { pair: "country-relation:KZ-ZZ" }) { totalCount }', 'where.pair', null],
    ['claims(where: { pair: "country-relation:KZ-CN" }) { totalCount }', 'where.pair', null],
    ['countries(where: { id: { in: ["country:KAZAKHSTAN"] } }) { totalCount }', 'where.id.in', 'country:KZ'],
    [
      'events(where: { heldIn: { some: { id: { eq: "place:astan" } } } }) { totalCount }',
      'where.heldIn.some.id.eq',
      null,
    ],
    [
      'events(where: { namedBy: { source: "source:zzz" } }) { totalCount }',
      'where.namedBy.source',
      'source:public-diplomacy-kz-cn',
    ],
    [
      'country(code: "KZ") { borders(edge: { source: "source:zzz" }) { totalCount } }',
      'edge.source',
      'source:public-diplomacy-kz-cn',
    ],
    [
      'series(indicator: "inbound tourists", sources: ["source:public-diplomacy-kz-cn", "source:nope"]) { totalCount }',
      'sources',
      null,
    ],
    ['search(text: "a", namedBy: "source:nope") { totalCount }', 'namedBy', 'source:public-diplomacy-kz-cn'],
    ['scene(of: { type: Country, where: { id: { eq: "country:ZZ" } } }) { nodeCount }', 'of.where.id.eq', null],
    ['paths(from: "KZ", to: "CN", walk: { edge: { source: "source:zzz" } }) { stopped }', 'walk.edge.source', null],
    [
      'events { groups(by: [{ path: "kind" }]) { totalCount } edges { node { claims(where: { about: "country:ZZ" }) { totalCount } } } }',
      'where.about',
      null,
    ],
  ])('is refused in a condition, with candidates: %s', async (field, argument, candidate) => {
    const [error] = await refusals(`{ ${field} }`);
    expect(error?.message).toMatch(
      new RegExp(`^${argument.replaceAll('.', '\\.')}: no entity has or ever had the id "`),
    );
    expect(error?.extensions).toMatchObject({ code: 'UNKNOWN_ENTITY', argument });
    if (candidate !== null) expect(error?.extensions['candidates']).toContain(candidate);
  });

  it.each([
    ['series(indicator: "inbound tourists", sources: ["nope"]) { totalCount }', 'sources', /"nope" is no id/],
    [
      'series(indicator: "inbound tourists", sources: ["country:KZ"]) { totalCount }',
      'sources',
      /id of a Country; expected that of a Source/,
    ],
    [
      'claims(where: { source: "country:KZ" }) { totalCount }',
      'where.source',
      /id of a Country; expected that of a Source/,
    ],
    ['claims(where: { pair: "country:KZ" }) { totalCount }', 'where.pair', /expected that of a CountryRelation/],
    ['search(text: "a", dataset: "nope") { totalCount }', 'dataset', /no dataset "nope" is loaded; expected article, /],
  ])('is told from one of another type, and from a name: %s', async (field, argument, message) => {
    const [error] = await refusals(`{ ${field} }`);
    expect(error?.message).toMatch(message);
    expect(error?.extensions).toMatchObject({ code: 'BAD_FILTER', argument });
  });

  it('is looked up once in a request, however many conditions name ids, and not where none does', async () => {
    const asked = (first: string, second: string) => `query ($about: ID = "country:KZ") {
      claims(where: { ${first} }) { nodes { subject { claims(where: { ${second} }) { totalCount } } } }
      two: claims(where: { ${second} }) { totalCount }
      three: claims(where: { about: [$about] }, first: 1) @skip(if: true) { totalCount }
    }`;
    const source = asked('about: [$about], source: "source:public-diplomacy-kz-cn"', 'about: "country:CN"');
    const named = await ask(source);
    expect(named.errors).toBeUndefined();
    const plain = await ask(asked('voice: AUTHOR', 'voice: AUTHOR'));
    expect(named.statements - plain.statements).toBe(1);
    const bounds = boundsOf(apiOf(), readOntology(['schema']).ontology, source);
    expect(named.statements).toBeLessThanOrEqual(bounds.statements);
    expect(named.waits).toBeLessThanOrEqual(bounds.waits);
  });

  it('may be that of two countries of which nothing is recorded', async () => {
    const { data, errors } = await ask('{ claims(where: { pair: "country-relation:AD-KI" }) { totalCount } }');
    expect([errors, data.claims.totalCount]).toEqual([undefined, 0]);
  });
});

describe('what became known later', () => {
  let before: string;

  beforeAll(async () => {
    const { data } = await ask('{ datasets { name firstRecordedAt } }');
    const of = (wanted: string) => data.datasets.find(({ name }: { name: string }) => name === wanted).firstRecordedAt;
    before = new Date(new Date(of('cross-checks')).getTime() - 1).toISOString();
  });

  it('is nothing as of an earlier instant, and no fault', async () => {
    const { data, errors } = await ask(
      'query ($at: DateTime) { claims(where: { dataset: "cross-checks" }, asOf: { knownAt: $at }) { totalCount } early: claims(where: { about: "country:KZ" }, asOf: { knownAt: "2000-01-01T00:00:00Z" }) { totalCount } }',
      { at: before },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ claims: { totalCount: 0 }, early: { totalCount: 0 } });
  });

  it.each([
    ['entity(id: "country:KZ", AT) { id }', 'id'],
    ['country(code: "Kazakhstan", AT) { id }', 'code'],
  ])('is told so where it is asked for itself: %s', async (field, argument) => {
    const [error] = await refusals(`{ ${field.replace('AT', 'asOf: { knownAt: "2000-01-01T00:00:00Z" }')} }`);
    expect(error?.message).toMatch(
      /became known only after the `knownAt` that is asked for: country:KZ at 2\d{3}-\d\d-\d\dT/,
    );
    expect(error?.extensions).toMatchObject({ code: 'UNKNOWN_ENTITY', argument });
  });

  it('is not said of what is not known today', async () => {
    const [error] = await refusals('{ entity(id: "country:ZZ", asOf: { knownAt: "2000-01-01T00:00:00Z" }) { id } }');
    expect(error?.message).not.toContain('became known');
  });
});

describe('an entity of another type', () => {
  it.each([
    [
      'event(id: "country:KZ") { id }',
      'id',
      /^"country:KZ" is of type Country; expected one of type Event; `country` finds it\.$/,
    ],
    ['event(id: "Kazakhstan") { id }', 'id', /^"Kazakhstan" \(country:KZ\) is of type Country; expected/],
    [
      'country(code: "source:public-diplomacy-kz-cn") { id }',
      'code',
      /^"source:public-diplomacy-kz-cn" is of type Source; .* `source` finds it/,
    ],
    ['entity(id: "Nowhere") { id }', 'id', /^Nothing is known by "Nowhere"/],
    ['country(code: "Congo") { id }', 'code', /may mean/],
    ['conflicts(pair: { a: "Nowhere", b: "CN" }) { totalCount }', 'pair.a', /Nowhere/],
    ['conflicts(pair: { a: "KZ", b: "Nowhere" }) { totalCount }', 'pair.b', /Nowhere/],
    ['conflicts(pair: { a: "KZ", b: "KZ" }) { totalCount }', 'pair.b', /one country/],
    ['claimsBySide(a: "Nowhere") { side }', 'a', /Nowhere/],
    ['claimsBySide(a: "KZ", b: "") { side }', 'b', /No Country is known by ""/],
    ['series(indicator: "inbound tourists", from: "") { totalCount }', 'from', /Nothing is known by ""/],
    ['conflicts(about: "") { totalCount }', 'about', /Nothing is known by ""/],
    ['compare(countries: ["KZ", "CN"], with: "") { rows { name } }', 'with', /No Country is known by ""/],
    ['instrumentMix(country: "KZ", partner: "") { shannon }', 'partner', /No Country is known by ""/],
  ])(
    'is named with its type and its field, and every fault with its argument: %s',
    async (field, argument, message) => {
      const [error] = await refusals(`{ ${field} }`);
      expect(error?.message).toMatch(message);
      expect(error?.extensions['argument']).toBe(argument);
    },
  );
});
