import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exporting } from '../export/export.ts';
import type { ExportQuestion } from '../export/question.ts';
import { apiQuery } from '../http/api-query.ts';
import { pageWords } from '../http/page-words.ts';
import { describedGraph, schemaDataset } from '../web-of-data/dataset.ts';
import { builtPages, type Publishing } from './built-pages.ts';
import { type Chosen, chosenIds } from './chosen.ts';
import { type Folder, openFolder } from './folder.ts';
import { publishedNet } from './published-graph.ts';

export interface PublishOptions {
  /** The project's folder. */
  readonly root: string;
  /** Where it is written. */
  readonly folder: string;
  readonly question: ExportQuestion;
  readonly language: string;
  /** The address under which it will stand, without a slash at its end. */
  readonly base: string;
  readonly progress: (step: string, done: number, total?: number) => void;
}

/** What was written. */
export interface Published {
  readonly entities: number;
  readonly claims: number;
  readonly files: number;
}

/** How many questions are under way at a time: the database answers no more at once. */
const ABREAST = 6;
const BATCH = 100;

/** Writes a part of the graph as an explorer that needs no service: pages, data and scripts as files. The same graph gives the same bytes. */
export async function publish(exporting: Exporting, options: PublishOptions): Promise<Published> {
  const { root, base, language, progress } = options;
  const built = await builtPages(root);
  const chosen = await chosenIds(exporting, options.question);
  const folder = openFolder(options.folder);
  const known = new Set([...chosen.ids, ...chosen.derived]);
  const described = describedAt(base, schemaDataset(await describedGraph(exporting)));
  const publishing = built.publishing({
    query: apiQuery(exporting),
    base,
    assets: built.inputs,
    words: pageWords(exporting.ontology),
    described: async () => described,
    language,
    isPublished: (id: string) => known.has(id),
  });
  const graph = await writeGraph(exporting, { publishing, folder, progress }, chosen);
  const claims = await writeFacts({ publishing, folder, progress }, chosen.ids);
  for (const id of claims) known.add(id);
  await writePages({ publishing, folder, progress }, [...known].sort());
  for (const { file, html } of publishing.ownPages(graph, described)) folder.write(file, html);
  folder.write('data/dataset.jsonld', `${JSON.stringify(described, null, 2)}\n`);
  folder.write('robots.txt', 'User-agent: *\nAllow: /\n');
  // Tells GitHub Pages to serve files as they are.
  folder.write('.nojekyll', '');
  for (const file of readdirSync(built.assets).filter((name) => !/\.gz$|^manifest\.json$|^\./.test(name)))
    folder.write(`assets/${file}`, readFileSync(join(built.assets, file)));
  return { entities: chosen.ids.length, claims: claims.size, files: folder.close() };
}

interface Writing {
  readonly publishing: Publishing;
  readonly folder: Folder;
  readonly progress: PublishOptions['progress'];
}

/** What the dataset is, with the files of the publication instead of the exports of the service. */
const describedAt = (base: string, described: object): object => ({
  ...described,
  url: `${base}/`,
  distribution: [
    { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${base}/data/graph.json` },
  ],
});

async function writeGraph(exporting: Exporting, writing: Writing, { ids }: Chosen): Promise<object> {
  const { publishing, folder, progress } = writing;
  const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) =>
    ids.slice(at * BATCH, (at + 1) * BATCH),
  );
  let done = 0;
  const parts = await abreast(batches, async (batch) => {
    const part = await publishing.entities(batch);
    done += batch.length;
    progress('Entities', done, ids.length);
    return part;
  });
  const graph = {
    version: 1,
    ontology: await publishing.ontology(),
    entities: parts.flatMap(({ entities }) => entities),
    ...(await publishedNet(exporting.graph, exporting.ontology, ids)),
    places: Object.assign({}, ...parts.map(({ places }) => places)),
  };
  folder.write('data/graph.json', JSON.stringify(graph));
  return graph;
}

/** The facts of each entity; gives the ids of all claims among them. */
async function writeFacts({ publishing, folder, progress }: Writing, ids: readonly string[]): Promise<Set<string>> {
  const claims = new Set<string>();
  let done = 0;
  await abreast(ids, async (id) => {
    const facts = await publishing.facts(id);
    for (const fact of facts.facts) claims.add(fact.id);
    folder.write(`data/facts/${publishing.filePath(id)}.json`, JSON.stringify(facts));
    done += 1;
    progress('Facts of entities', done, ids.length);
  });
  return claims;
}

async function writePages({ publishing, folder, progress }: Writing, ids: readonly string[]): Promise<void> {
  const paths = ['', 'explore', ...ids.map((id) => `id/${id.split(':').map(encodeURIComponent).join('/')}`)];
  let done = 0;
  await abreast(paths, async (path) => {
    const page = await publishing.page(path);
    if (page !== undefined) folder.write(page.file, page.html);
    done += 1;
    progress('Pages', done, paths.length);
  });
}

/** Works on some at a time, and gives what comes of them in their order. */
async function abreast<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(all.length);
  const waiting = all.entries();
  const take = async (): Promise<void> => {
    for (const [index, one] of waiting) results[index] = await work(one);
  };
  await Promise.all(Array.from({ length: ABREAST }, take));
  return results;
}
