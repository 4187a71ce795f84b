import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGraph } from '../support/graphs.ts';
import { BASE, type Served, serve } from '../support/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(await readGraph());
});
afterAll(() => served.close());

// biome-ignore lint/suspicious/noExplicitAny: what a test asks for is what it reads, and it knows the shape.
type Any = any;

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${served.url}/reconcile${path}`, { headers });

const json = async (path: string): Promise<Any> => {
  const response = await get(path);
  expect(response.status).toBe(200);
  return response.json();
};

/** A form, as OpenRefine sends it. */
const post = async (field: string, value: object): Promise<Any> => {
  const body = new URLSearchParams({ [field]: JSON.stringify(value) });
  const response = await fetch(`${served.url}/reconcile`, { method: 'POST', body });
  return { status: response.status, ...((await response.json()) as object) };
};

const ofType = (value: unknown, type: string) => expect(typeof value).toBe(type);

describe('the manifest', () => {
  it('has what version 0.2 asks for, and templates that lead somewhere', async () => {
    const manifest = await json('');
    expect(manifest.versions).toContain('0.2');
    for (const name of ['name', 'identifierSpace', 'schemaSpace', 'documentation']) ofType(manifest[name], 'string');
    for (const template of [manifest.view.url, manifest.feature_view.url, manifest.preview.url])
      expect(template).toContain('{{id}}');
    for (const name of ['width', 'height']) expect(Number.isInteger(manifest.preview[name])).toBe(true);
    expect(manifest.defaultTypes).toContainEqual({ id: 'Country', name: 'country' });
    const view = manifest.view.url.slice(BASE.length).replace('{{id}}', encodeURIComponent('country:KZ'));
    const response = await fetch(`${served.url}${view}`, { headers: { accept: 'application/json' } });
    expect(await response.json()).toMatchObject({ id: 'country:KZ' });
    const preview = manifest.preview.url.slice(`${BASE}/reconcile`.length).replace('{{id}}', 'country%3AKZ');
    const page = await get(preview);
    expect(page.headers.get('content-security-policy')).toContain('frame-ancestors http://localhost:*');
    expect(await page.text()).toContain('Kazakhstan</a></h1>');
    expect((await get('/preview?id=<script>')).status).toBe(404);
  });

  it('is shared with pages of this machine only', async () => {
    const origin = 'http://127.0.0.1:3333';
    expect((await get('', { origin })).headers.get('access-control-allow-origin')).toBe(origin);
    expect((await get('', { origin: 'https://elsewhere.example' })).status).toBe(403);
    const asked = await fetch(`${served.url}/reconcile`, { method: 'OPTIONS', headers: { origin } });
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, POST']);
  });
});

/** What the schema of results asks for. */
function checkResults(answer: Any): void {
  for (const { result } of Object.values<Any>(answer)) {
    for (const { id, name, score, match, type, features, description } of result) {
      for (const text of [id, name, description]) ofType(text, 'string');
      ofType(score, 'number');
      ofType(match, 'boolean');
      for (const one of type) ofType(one.id, 'string');
      for (const feature of features) expect(['number', 'boolean']).toContain(typeof feature.value);
      expect(new Set(features.map((one: Any) => one.id)).size).toBe(features.length);
    }
    const scores = result.map(({ score }: Any) => score);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
  }
}

describe('matching', () => {
  it('finds names in any script, misspelled, and by codes; certain only where one is exact', async () => {
    const { status, ...answer } = await post('queries', {
      q0: { query: 'Kazakhstan', type: 'Country' },
      q1: { query: 'Казахстан', type: ['Location'] },
      q2: { query: 'Kazahkstan', limit: 3 },
      q3: { query: 'Q232' },
      q4: { query: 'country:KZ' },
      q5: { query: '---' },
      q6: { query: 'KAZ', type: 'Country' },
    });
    expect(status).toBe(200);
    checkResults(answer);
    for (const key of ['q0', 'q1', 'q3', 'q4', 'q6'])
      expect([key, answer[key].result[0].id, answer[key].result[0].match]).toEqual([key, 'country:KZ', true]);
    expect(answer.q0.result[0]).toMatchObject({ name: 'Kazakhstan', type: [{ id: 'Country' }] });
    expect(answer.q2.result[0]).toMatchObject({ id: 'country:KZ', match: false });
    expect(answer.q2.result.length).toBeLessThanOrEqual(3);
    expect(answer.q5.result).toEqual([]);
    expect(answer.q0.result[0].features).toContainEqual({ id: 'exact', value: true });
  });

  it('takes properties into the score, and says which agree', async () => {
    const queries = (value: unknown) => ({
      q: { query: 'Astana', type: 'Place', properties: [{ pid: 'locatedIn', v: value }] },
    });
    const right = await post('queries', queries({ id: 'country:KZ', name: 'Kazakhstan' }));
    const wrong = await post('queries', queries(['China', 'Russia']));
    checkResults({ q: right.q });
    const featureOf = (answer: Any) =>
      answer.q.result[0].features.find((one: Any) => one.id === 'property:locatedIn').value;
    expect([featureOf(right), featureOf(wrong)]).toEqual([true, false]);
    expect(right.q.result[0].score).toBeGreaterThan(wrong.q.result[0].score);
    expect(wrong.q.result[0].match).toBe(false);
  });

  it('is asked by GET too', async () => {
    const queries = encodeURIComponent(JSON.stringify({ q0: { query: 'Almaty', type: 'Place' } }));
    checkResults(await json(`?queries=${queries}`));
    const wrong = await fetch(`${served.url}/reconcile?queries=${queries}`, { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });

  it.each([
    ['queries', { q: { query: 'x', type: 'Nothing' } }, /"Nothing" is no type/],
    ['queries', { q: { query: 'x', properties: [{ pid: 'nothing', v: 1 }] } }, /"nothing" is no property/],
    ['queries', { q: 1 }, /is no object/],
    ['queries', Object.fromEntries(Array.from({ length: 101 }, (_, at) => [at, { query: 'x' }])), /at most 100/],
    ['extend', { ids: ['country:KZ'] }, /no lists of ids and properties/],
    ['extend', { ids: [], properties: [{ id: 'nothing' }] }, /"nothing" is no property/],
  ])('refuses %s %j', async (field, value, message) => {
    const { status, errors } = await post(field, value);
    expect([status, errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(errors[0].message).toMatch(message);
  });
});

describe('suggesting', () => {
  it('completes entities, types and properties', async () => {
    const entities = await json('/suggest/entity?prefix=Kazakh');
    expect(entities.result[0]).toMatchObject({ id: expect.any(String), name: expect.any(String), notable: [{}] });
    expect((await json('/suggest/entity?prefix=country:KZ')).result[0].id).toBe('country:KZ');
    expect((await json('/suggest/entity?prefix=Kazakh&cursor=1')).result).toEqual(entities.result.slice(1));
    expect((await json('/suggest/entity?prefix=')).result).toEqual([]);
    expect((await json('/suggest/type?prefix=organ')).result[0].id).toBe('Organization');
    expect((await json('/suggest/property?prefix=held')).result[0]).toMatchObject({ id: 'heldIn', name: 'held in' });
    expect((await get('/suggest/type?prefix=a&cursor=x')).status).toBe(400);
    expect((await get('/nothing')).status).toBe(404);
  });
});

describe('extending', () => {
  it('proposes the properties of a type', async () => {
    const { type, properties } = await json('/properties?type=Event&limit=5');
    expect(type).toBe('Event');
    expect(properties).toHaveLength(5);
    const ids = (await json('/properties?type=Event')).properties.map(({ id }: Any) => id);
    expect(ids).toEqual(expect.arrayContaining(['kind', 'heldIn', 'heldIn@evidence']));
  });

  it('gives the values of claims, and their evidence where it is asked for', async () => {
    const ids = ['country:KZ', 'place:astana', 'country:XX'];
    const properties = ['iso3', 'capitals', 'latitude', 'capitals@evidence'].map((id) => ({ id }));
    const { meta, rows } = await post('extend', { ids, properties });
    expect(meta.map(({ id }: Any) => id)).toEqual(['iso3', 'capitals', 'latitude', 'capitals@evidence']);
    expect(meta[1].name).toBe('capitals');
    expect(Object.keys(rows)).toEqual(ids);
    expect(rows['country:KZ'].iso3).toEqual([{ str: 'KAZ' }]);
    expect(rows['country:KZ'].capitals).toEqual([{ id: 'place:astana', name: 'Astana' }]);
    expect(rows['place:astana'].latitude).toEqual([{ float: expect.any(Number) }]);
    expect(rows['country:KZ']['capitals@evidence'][0].str).toMatch(new RegExp(`Astana.* – .+<${BASE}/id/claim/\\w+>$`));
    expect(rows['country:XX']).toEqual({ iso3: [], capitals: [], latitude: [], 'capitals@evidence': [] });
  });
});
