import { expect, it } from 'vitest';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { apiOf, ask } from '../support/ask.ts';
import { boundsOf } from '../support/bounds.ts';

const { ontology } = readOntology(['schema']);
const schema = apiOf();

interface Row {
  readonly side: string;
  readonly claimCount: number;
  readonly speakers: readonly { readonly name: string }[];
  readonly claims: { readonly totalCount: number; readonly nodes: readonly { readonly notation: string }[] };
}

const ROWS =
  '{ side claimCount speakers { name } claims(first: N) { totalCount pageInfo { endCursor hasNextPage } nodes { notation text } } }';

async function sidesOf(args: string, first = 100): Promise<Row[]> {
  const source = `{ claimsBySide(${args}) ${ROWS.replace('N', String(first))} }`;
  const { data, errors, statements, waits } = await ask(source);
  expect(errors).toBeUndefined();
  const bounds = boundsOf(schema, ontology, source);
  expect(statements).toBeLessThanOrEqual(bounds.statements);
  expect(waits).toBeLessThanOrEqual(bounds.waits);
  return data.claimsBySide;
}

it('groups the claims of a pair by the side that speaks, whichever is host', async () => {
  const kz = await sidesOf('a: "KZ", b: "CN", where: { source: "source:public-diplomacy-kz-cn" }');
  const cn = await sidesOf('a: "CN", b: "KZ", where: { source: "source:public-diplomacy-kz-cn" }');
  expect(kz.map(({ side }) => side)).toEqual(['HOST_STATE', 'THIRD_PARTY', 'AUTHOR', 'EDITOR']);
  expect(cn.map(({ side }) => side)).toEqual(['PARTNER_STATE', 'THIRD_PARTY', 'AUTHOR', 'EDITOR']);
  const host = kz[0];
  expect(host?.speakers).toEqual([{ name: 'Abai Institute' }, { name: 'Kassym-Jomart Tokayev' }]);
  expect(host?.claims.nodes.map(({ notation }) => notation)).toEqual(
    expect.arrayContaining(['C185', 'C205', 'C209', 'C210', 'C211']),
  );
  for (const { claimCount, claims } of kz) expect(claims.totalCount).toBe(claimCount);
});

it('takes every claim of the pair once', async () => {
  const sides = await sidesOf('a: "KZ", b: "CN"');
  const { data } = await ask('{ claims(where: { pair: "country-relation:CN-KZ" }) { totalCount } }');
  expect(sides.reduce((sum, { claimCount }) => sum + claimCount, 0)).toBe(data.claims.totalCount);
});

it('tells of one country whether it speaks itself', async () => {
  const sides = await sidesOf('a: "CN", where: { voice: [REPORTED, QUOTED] }', 3);
  expect(sides.map(({ side }) => side)).toEqual(['HOST_STATE', 'THIRD_PARTY']);
  for (const { claimCount, claims } of sides) expect(claims.totalCount).toBe(claimCount);
});

it('refuses one country twice, and what is none', async () => {
  expect((await ask('{ claimsBySide(a: "KZ", b: "KAZ") { side } }')).codes).toEqual(['BAD_REQUEST']);
  expect((await ask('{ claimsBySide(a: "KZ", b: "Nowhere") { side } }')).codes).toEqual(['UNKNOWN_ENTITY']);
  const wrong = await ask('{ claimsBySide(a: "KZ", where: { source: "Euronews" }) { side } }');
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', argument: 'where.source' });
});
