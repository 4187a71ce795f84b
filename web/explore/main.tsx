import '../look/explore.css';
import '../look/explore-views.css';
import { render } from 'preact';
import { ask, ROOT } from '../islands/ask.ts';
import { messages } from '../islands/page-messages.ts';
import { published, readPublished } from '../islands/published.ts';
import { looksOf } from '../look/kinds.ts';
import { publishedFile } from '../parts/published-files.ts';
import { commandsOver } from './commands.ts';
import { Explorer } from './explorer.tsx';
import type { PublishedGraph } from './source/published-data.ts';
import { serviceSource } from './source/service.ts';
import { createStore, type Store } from './store.ts';
import { openFromAddress } from './take-away/scene-files.ts';
import { drawingHandle, type Tools } from './tools.ts';

/** The explorer over the service that the page came from, or over the files that it was published with. */
async function begin(place: HTMLElement): Promise<void> {
  const store = createStore();
  // On a telephone a table can be read, a drawing of the same size cannot.
  if (matchMedia('(max-width: 48rem)').matches) store.set({ view: 'table' });
  const { source, link } = published === null ? overService(store) : await overFiles();
  const ontology = await source.ontology();
  const drawing = drawingHandle();
  const commands = commandsOver({ store, source, messages, drawing });
  const look = looksOf(ontology.types.map(({ name }) => name));
  const tools: Tools = {
    store,
    commands,
    source,
    ontology,
    messages,
    look,
    drawing,
    link,
    published: published !== null,
  };
  place.replaceChildren();
  render(<Explorer tools={tools} />, place);
  if (await openFromAddress(tools)) return;
  const ids = new URLSearchParams(location.search).get('ids');
  if (ids) await commands.show(ids.split(','));
}

type Over = Pick<Tools, 'source' | 'link'>;

const overService = (store: Store): Over => ({
  source: serviceSource(ask, messages.language, () => store.get().clocks),
  link: (path) => new URL(path, ROOT).href,
});

async function overFiles(): Promise<Over> {
  const { publishedSource } = await import('./source/published.ts');
  const graph = (await readPublished('graph.json')) as PublishedGraph;
  const ids = new Set(graph.entities.map(({ id }) => id));
  // The claims that are shown are those of published entities.
  const isPublished = (id: string): boolean => ids.has(id) || id.startsWith('claim:');
  return {
    source: publishedSource(graph, readPublished),
    link: (path) => new URL(publishedFile(path, isPublished), ROOT).href,
  };
}

const place = document.getElementById('explore');
if (place === null) throw new Error('The page has no element with the id `explore`; explore.tsx and main.tsx differ.');
begin(place).catch((error: unknown) => {
  const status = place.querySelector('[role=status]');
  if (status) status.textContent = `${messages.t('explore.away')} (${error instanceof Error ? error.message : error})`;
});
