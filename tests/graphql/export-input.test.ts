import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { exportsAt } from '../support/exports.ts';
import { readGraph } from '../support/graphs.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(await readGraph());
});
afterAll(() => served.close());

const { get, fault } = exportsAt(() => served.url);

describe('how it is asked', () => {
  it('takes the format by media type, and zips for those who can read it', async () => {
    const response = await get('?ids=KZ', { accept: 'application/json', 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="diplograph.d3.json"');
    expect(((await response.json()) as { nodes: unknown[] }).nodes).toHaveLength(1);
  });

  it.each([
    ['?format=none', 'format', /"none"; expected one of d3/],
    ['?format=d3&colour=red', 'colour', /no parameter of an export/],
    ['?format=d3&ids=', 'ids', /empty/],
    ['?format=d3&ids=KZ&of=Event', 'of', /ids and of are given/],
    ['?format=d3&depth=2', 'depth', /without around/],
    ['?format=d3&around=KZ&depth=9', 'depth', /expected 1, 2 or 3/],
    ['?format=d3&of=Nothing', 'of', /expected a type: Person/],
    ['?format=d3&types=Nothing', 'types', /is no type/],
    ['?format=d3&of=Event&where=1', 'where', /expected an object of JSON/],
    ['?format=d3&validOn=2024-02-30', 'validOn', /YYYY-MM-DD/],
    ['?format=d3&knownAt=now', 'knownAt', /expected an instant/],
    ['?format=csv&part=edges', 'part', /expected one of nodes, links, rows/],
    ['?format=csv&part=rows', 'part', /without query/],
    [
      '?format=d3&part=nodes',
      'part',
      /d3 always shows nodes and links; leave out part, or ask for csv, tsv, jsonl, head/,
    ],
    ['?format=chord&indicator=investment', 'indicator', /without ids/],
    ['?format=d3&ids=KZ,CN&indicator=investment', 'indicator', /d3 shows no figures .*; ask for chord\./],
    ['?format=chord&ids=KZ,CN&indicator=investment&only=HOSTS', 'only', /narrows links/],
    ['?format=d3&undated=NO', 'undated', /INCLUDE or EXCLUDE/],
    ['?format=d3&query={datasets{name}}', 'query', /shows no rows/],
    ['?format=d3&query={events{nodes{name}}countries{nodes{name}}}', 'query', /not just one root field/],
    ['?format=d3&query={events(asOf:{}){nodes{name}}}', 'query', /validOn, knownAt and undated beside/],
  ])('refuses %s and names the parameter', async (search, argument, message) => {
    expect(await fault(search)).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      argument,
      message: expect.stringMatching(message),
    });
  });

  it.each([
    ['?format=d3&ids=KZ,Nowhere', 'UNKNOWN_ENTITY'],
    ['?format=d3&of=Event&where={"colour":1}', 'BAD_USER_INPUT'],
    ['?format=d3&only=NOTHING', 'BAD_FILTER'],
    ['?format=d3&query={events', 'GRAPHQL_PARSE_FAILED'],
    ['?format=d3&query={nothing{nodes{name}}}', 'GRAPHQL_VALIDATION_FAILED'],
    ['?format=d3&query={events{nodes{name}}}&variables=[]', 'BAD_REQUEST'],
    [`?format=d3&query=${'{a'.repeat(41)}`, 'QUERY_TOO_EXPENSIVE'],
  ])('words the fault of %s as /graphql does', async (search, code) => {
    expect(await fault(search)).toMatchObject({ status: 400, code });
  });

  it('is asked by GET', async () => {
    expect((await fetch(`${served.url}/export`, { method: 'POST' })).status).toBe(405);
  });
});
