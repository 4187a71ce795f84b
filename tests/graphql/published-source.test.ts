import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Exporting } from '../../src/export/export.ts';
import { questionOf } from '../../src/export/question.ts';
import { apiQuery } from '../../src/http/api-query.ts';
import { exportingOver } from '../../src/http/exporting.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { chosenIds } from '../../src/publish/chosen.ts';
import { publishedNet } from '../../src/publish/published-graph.ts';
import { apiOf } from '../support/ask.ts';
import { readGraph } from '../support/graphs.ts';
import { pick, randomOf } from '../support/random.ts';

/** The modules of the pages have types of a browser, which these tests know nothing of. */
const web = (path: string) => import(/* @vite-ignore */ resolve('web', path));

const NONE = new Set<string>();
const ALL = {
  hiddenTypes: NONE,
  hiddenRelations: NONE,
  period: null,
  undated: true,
  datasets: NONE,
  voices: NONE,
  forces: NONE,
};
const FILTERS = [
  ALL,
  { ...ALL, datasets: new Set(['article']) },
  { ...ALL, voices: new Set(['EDITOR']), forces: new Set(['ASSERTED']) },
];

const random = randomOf(17);
let ids: readonly string[];
// biome-ignore lint/suspicious/noExplicitAny: both are what web/explore/source/source.ts says.
let service: any, published: any;
let exporting: Exporting;

beforeAll(async () => {
  const graph = await readGraph();
  const { ontology } = readOntology(['schema']);
  exporting = exportingOver(graph, { ontology, base: 'https://diplograph.example' }, apiOf(['schema']));
  ({ ids } = await chosenIds(exporting, questionOf(new URLSearchParams())));
  const { serviceSource } = await web('explore/source/service.ts');
  const { publishedSource } = await web('explore/source/published.ts');
  const { gathering } = await web('publish/gather.ts');
  const { asking } = await web('pages/asking.ts');
  const { filePath } = await web('parts/published-files.ts');
  const query = apiQuery(exporting);
  service = serviceSource(asking(query), 'en', () => ({ knownAt: null, validOn: null }));
  const gathered = gathering(query, 'en');
  const batches = Array.from({ length: Math.ceil(ids.length / 100) }, (_, at) => ids.slice(at * 100, at * 100 + 100));
  const parts = [];
  for (const batch of batches) parts.push(await gathered.entities(batch));
  const data = {
    version: 1,
    ontology: await gathered.ontology(),
    entities: parts.flatMap(({ entities }) => entities),
    ...(await publishedNet(graph, ontology, ids)),
    places: Object.assign({}, ...parts.map(({ places }) => places)),
  };
  const files = new Map(ids.map((id) => [`facts/${filePath(id)}.json`, id]));
  // As it is read from a file.
  published = publishedSource(JSON.parse(JSON.stringify(data)), async (path: string) =>
    JSON.parse(JSON.stringify(await gathered.facts(String(files.get(path))))),
  );
}, 600_000);

const some = (count: number): string[] => [...new Set(Array.from({ length: count }, () => pick(random, ids)))];

describe('what is published', () => {
  it('is refused where it is more than a browser holds, with what to do', async () => {
    const asked = (search: string) => questionOf(new URLSearchParams(search));
    for (const search of ['', 'of=Country', 'ids=KZ,CN,MN,RU', 'around=KZ&depth=2'])
      await expect(chosenIds(exporting, asked(search), 3), search).rejects.toThrow(/3 at most.*Choose fewer by --ids/);
    expect((await chosenIds(exporting, asked('ids=KZ,CN,MN'), 3)).ids).toEqual([
      'country:CN',
      'country:KZ',
      'country:MN',
    ]);
    expect((await chosenIds(exporting, asked('ids=KZ,CN,MN'), 3)).derived).toContain('country-relation:CN-KZ');
  });
});

describe('the files of a published explorer answer as the service does', () => {
  it('which entities there are, and the links among them', async () => {
    for (const filters of FILTERS) {
      const chosen = ['country:KZ', 'country:CN', ...some(60)].filter((id, at, all) => all.indexOf(id) === at);
      expect(await published.scene(chosen, filters)).toEqual(await service.scene(chosen, filters));
    }
    const whole = await service.scene(ids, ALL);
    expect(await published.scene(ids, ALL)).toEqual(whole);
    expect(whole.links.length).toBeGreaterThan(500);
  });

  it('what surrounds each, and its neighbours page by page', async () => {
    for (const filters of FILTERS) {
      const chosen = ['country:KZ', ...some(20)];
      const summaries = await service.summary(chosen, filters);
      expect(await published.summary(chosen, filters)).toEqual(summaries);
      for (const { id, groups } of summaries)
        for (const group of groups.slice(0, 3)) {
          const question = { id, group, filters, text: '', first: 10, after: null };
          const { next, ...page } = await service.neighbours(question);
          const { next: after, ...own } = await published.neighbours(question);
          expect([own, after !== null]).toEqual([page, next !== null]);
        }
    }
  });

  it('which ways lead from one to another, and why there are no more', async () => {
    for (let count = 0; count < 25; count += 1) {
      const [from, to] = [pick(random, ids), pick(random, ids)];
      if (from === to) continue;
      const question = { from, to, maxLength: 4, avoidHubs: count % 2 === 0, filters: pick(random, FILTERS) };
      const { ways, stopped, searchedLength, avoidedHubCount } = await service.ways(question);
      expect(await published.ways(question), `${from} ${to}`).toEqual({
        ways,
        stopped,
        searchedLength,
        avoidedHubCount,
      });
    }
  });

  it('what is said of an entity and of a link, with its citations', async () => {
    for (const id of some(8)) {
      const { next, ...facts } = await service.factsOf(id, null);
      const { next: after, ...own } = await published.factsOf(id, null);
      expect([own, after !== null]).toEqual([facts, next !== null]);
    }
    const chosen = ['event:world-nomad-games-5', 'place:astana', 'country:KZ'];
    const { links } = await service.scene(chosen, ALL);
    for (const link of links)
      expect(await published.factsBehind(link, ALL)).toEqual(await service.factsBehind(link, ALL));
    expect(await published.citations(chosen, ALL)).toEqual(await service.citations(chosen, ALL));
  });

  it('where they are, and by which beginning of a name they are found', async () => {
    const chosen = some(50);
    expect(await published.places(chosen)).toEqual(await service.places(chosen));
    for (const text of ['Kazakh', 'казах', 'xian', 'tokaev', 'nomad games']) {
      const first = (found: { node: { id: string } }[]) => found[0]?.node.id;
      expect([text, first(await published.suggest(text))]).toEqual([text, first(await service.suggest(text))]);
    }
    await expect(published.scene(['nowhere'], ALL)).rejects.toMatchObject({ code: 'UNKNOWN_ENTITY' });
  });
});
