import { expect, it } from 'vitest';
import { ask } from '../support/ask.ts';

const ARTICLE = 'source: "source:public-diplomacy-kz-cn"';

async function notations(where: string): Promise<string[]> {
  const { data, errors } = await ask(`{ claims(first: 100, where: { ${ARTICLE} ${where} }) { nodes { notation } } }`);
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  return data.claims.nodes.map(({ notation }: { notation: string | null }) => notation ?? '–');
}

async function total(where: string): Promise<number> {
  const { data, errors } = await ask(`{ claims(first: 1, where: { ${where} }) { totalCount } }`);
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  return data.claims.totalCount;
}

it('take one value, or several of which one is met', async () => {
  const [p26, p29, both] = [
    await total(`${ARTICLE} paragraph: 26`),
    await total(`${ARTICLE} paragraph: 29`),
    await total(`${ARTICLE} paragraph: [26, 29]`),
  ];
  expect(both).toBe(p26 + p29);
  expect(await total(`${ARTICLE} paragraph: []`)).toBe(0);
  expect(await total('dataset: ["article", "reference"]')).toBe(
    (await total('dataset: "article"')) + (await total('dataset: "reference"')),
  );
  expect(
    await notations('citation: [6, 8] predicate: [ABSENT_FROM, OFFERS_TO_SUPPLY]'.replace(/[A-Z_]{5,}/g, '"$&"')),
  ).toEqual(['C185', 'C209', 'C210', 'C211']);
  expect(await total('citationBasis: [SAME_SENTENCE, NEXT_MARKER]')).toBe(
    (await total('citationBasis: SAME_SENTENCE')) + (await total('citationBasis: NEXT_MARKER')),
  );
});

it('are joined by and, or and not; not of what is missing is true', async () => {
  const all = await total(ARTICLE);
  expect(await total(`${ARTICLE} or: [{ spoken: true }, { not: { spoken: true } }]`)).toBe(all);
  const speaker = 'speaker: "person:wang-chao"';
  expect(await total(`${ARTICLE} not: { ${speaker} }`)).toBe(all - (await total(`${ARTICLE} ${speaker}`)));
  const citation = 'citation: 9';
  expect(await total(`${ARTICLE} not: { and: [{ ${citation} }, { paragraph: 29 }] }`)).toBe(
    all - (await total(`${ARTICLE} ${citation} paragraph: 29`)),
  );
  expect(await total(`${ARTICLE} and: []`)).toBe(all);
  expect(await total(`${ARTICLE} or: []`)).toBe(0);
});

it('ask what a claim is about, in whatever role', async () => {
  const about = await total('about: "person:kassym-jomart-tokayev"');
  const { data } = await ask('{ entity(id: "person:kassym-jomart-tokayev") { claims(first: 1) { totalCount } } }');
  expect(about).toBe(data.entity.claims.totalCount);
  expect(await notations('about: ["organization:house-of-abai"] predicate: "PRESENT_IN"')).toEqual(['C188']);
});

it('ask for words of the sentence, and for when it was learned', async () => {
  expect(await notations('text: { contains: "HOUSE of Abai works" }')).toEqual(['C188']);
  const now = '2999-01-01T00:00:00Z';
  expect(await total(`${ARTICLE} recordedAt: { before: "${now}" }`)).toBe(await total(ARTICLE));
  expect(await total(`${ARTICLE} recordedAt: { from: "${now}" }`)).toBe(0);
});

it('tell what the editors split off from another claim, and from which', async () => {
  expect(await notations('splitOff: false citation: 8 predicate: ["OFFERS_TO_SUPPLY", "STATED", "qualities"]')).toEqual(
    ['C209', 'C210', 'C211'],
  );
  const split = 'splitOff: true citation: 8';
  expect(await notations(split)).toEqual(['C410', 'C411', 'C412', 'C413', 'C414']);
  const { data } = await ask(`{ claims(where: { ${ARTICLE} paragraph: 27 citation: 8 }) { nodes {
    notation voice speaker { id } splitOffFrom { notation voice speaker { id } splitOffFrom { id } } } } }`);
  const from = data.claims.nodes.filter((claim: { splitOffFrom: object | null }) => claim.splitOffFrom !== null);
  const said = { voice: 'QUOTED', speaker: { id: 'person:kassym-jomart-tokayev' } };
  expect(from).toEqual(
    ['C410 C209', 'C411 C210', 'C412 C210', 'C413 C211', 'C414 C211'].map((pair) => {
      const [notation, whole] = pair.split(' ');
      return { ...said, notation, splitOffFrom: { ...said, notation: whole, splitOffFrom: null } };
    }),
  );
});

it('leave deprecated claims out, wherever no rank is asked', async () => {
  expect(await total(`${ARTICLE} or: [{ rank: [NORMAL, PREFERRED, DEPRECATED] }]`)).toBe(await total(ARTICLE));
});

it.each([
  ['dataset: "nonsense"', 'where.dataset'],
  ['or: [{ dataset: ["article", "nonsense"] }]', 'where.or.0.dataset'],
  ['predicate: ["HELD_IN", "NONSENSE"]', 'where.predicate'],
  ['not: { about: "Kazakhstan" }', 'where.not.about'],
  ['and: [{ speaker: ["Tokayev"] }]', 'where.and.0.speaker'],
])('refuse %s', async (where, argument) => {
  const { errors } = await ask(`{ claims(where: { ${where} }) { nodes { id } } }`);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([
    expect.objectContaining({ code: 'BAD_FILTER', argument }),
  ]);
});

it('name the datasets that are loaded, on edges too', async () => {
  const claims = await ask('{ claims(where: { dataset: "nonsense" }) { nodes { id } } }');
  expect(claims.errors?.[0]?.message).toMatch(/article, editors/);
  const edges = await ask('{ country(code: "KZ") { borders(edge: { dataset: "nonsense" }) { totalCount } } }');
  expect(edges.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', argument: 'edge.dataset' });
});
