import { afterAll, beforeAll, expect, it } from 'vitest';
import { importDataset } from '../../src/import/import-dataset.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { writeGraph } from '../support/graphs.ts';
import { writePackage } from '../support/packages.ts';
import { type Service, startService } from '../support/service.ts';

const NAME = '</title><script>alert(1)</script>" onload="alert(2)';
const TEXT = '<img src=x onerror=alert(3)> is 5 < 6 & "quoted".';

let service: Service;
beforeAll(async () => {
  const graph = await writeGraph();
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const entities = [
    'id,type,name,wikidata,record',
    'source:hostile,Source,Hostile,,r',
    `person:mallory,Person,${quoted(NAME)},javascript:alert(4),r`,
    `event:feast,Event,${quoted(NAME)},,r`,
  ].join('\n');
  const claims = ['subject,predicate,object,text,record', `person:mallory,TOOK_PART,event:feast,${quoted(TEXT)},r`];
  const folder = writePackage({
    name: 'hostile',
    order: 1,
    source: 'source:hostile',
    tables: { entities, claims: claims.join('\n') },
  });
  const { ontology } = readOntology(['schema']);
  const { problems } = await importDataset({ graph, ontology, now: Date.now }, folder);
  expect(problems).toEqual([]);
  service = await startService(graph);
});
afterAll(() => service?.stop());

it.each(['id/person/mallory', 'search?text=alert', 'path?from=person:mallory&to=event:feast', ''])(
  '/%s keeps names and sentences text, in the page and in what stands in its head',
  async (path) => {
    const response = await fetch(`${service.origin}/${path}`, { headers: { accept: 'text/html' } });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).not.toMatch(/<script>|href="javascript:/);
    // Without the values of attributes, in which everything is text.
    expect(html.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<img|<[^>]* on\w+=/);
    if (path === 'id/person/mallory') {
      expect(html).toContain('&lt;img src=x onerror=alert(3)> is 5 &lt; 6 &amp; ');
      expect(html).toContain('@misc{title-script-alert-1-script-onload-alert');
    }
  },
);
