import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGraph } from '../support/graphs.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(await readGraph(), { hosts: ['graph.example'] });
});
afterAll(() => served.close());

const statusFor = (host: string) =>
  new Promise((found, failed) => {
    get(`${served.url}/export?format=none`, { headers: { host } }, (response) => {
      response.resume();
      found(response.statusCode);
    }).on('error', failed);
  });

describe('the name by which a service of this machine is asked', () => {
  it.each(['localhost:4000', '127.0.0.1', '[::1]:4000', 'graph.example', 'GRAPH.example:80'])(
    'may be %s',
    async (host) => {
      expect(await statusFor(host)).toBe(400);
    },
  );

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'a b', '%'])(
    'may not be %s, which somebody has made to lead here',
    async (host) => {
      expect(await statusFor(host)).toBe(421);
    },
  );
});
