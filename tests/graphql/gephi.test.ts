import { afterAll, beforeAll, expect, it } from 'vitest';
import { canGephi, openedByGephi } from '../support/gephi.ts';
import { readGraph } from '../support/graphs.ts';
import { type Served, serve } from '../support/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(await readGraph());
});
afterAll(() => served.close());

/** Only a developer without Maven is spared. */
const isSpared = !process.env['CI'] && !canGephi();

it.skipIf(isSpared)(
  'Gephi opens the three files and has all nodes, parallel claims, periods and citations',
  async () => {
    const search = 'around=KZ';
    const exported = await (await fetch(`${served.url}/export?format=d3&${search}`)).json();
    const { nodes, links } = exported as { nodes: { attributes?: object }[]; links: { valid?: string }[] };
    const opened = await openedByGephi(served.url, search);
    expect([...opened.keys()]).toEqual(['graphml', 'csv', 'gexf']);
    for (const found of opened.values()) {
      expect(found).toMatchObject({ nodes: String(nodes.length), edges: String(links.length), name: 'Kazakhstan' });
      expect(found['cited']).toMatch(/claim:\w+/);
      for (const columns of [found['nodeColumns'], found['edgeColumns']])
        expect(columns?.split(',')).toContain('citations');
    }
    // Of GraphML, Gephi takes the ends of a period for plain columns.
    const dated = Number(opened.get('gexf')?.['intervals']);
    expect(dated).toBeGreaterThan(links.filter(({ valid }) => /^\d{4}/.test(valid ?? '')).length);
    expect(opened.get('csv')?.['intervals']).toBe(String(dated));
    expect(opened.get('graphml')).toMatchObject({ intervals: '0', nodeColumns: expect.stringMatching(/,start,end,/) });
  },
);
