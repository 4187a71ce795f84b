import '../look/explore.css';
import '../look/explore-views.css';
import { render } from 'preact';
import { ask, ROOT } from '../islands/ask.ts';
import { messages } from '../islands/page-messages.ts';
import { looksOf } from '../look/kinds.ts';
import { commandsOver } from './commands.ts';
import { Explorer } from './explorer.tsx';
import { serviceSource } from './source/service.ts';
import { createStore } from './store.ts';
import { openFromAddress } from './take-away/scene-files.ts';
import { drawingHandle, type Tools } from './tools.ts';

/** The explorer over the service that the page came from. */
async function begin(place: HTMLElement): Promise<void> {
  const store = createStore();
  const source = serviceSource(ask, messages.language, () => store.get().clocks);
  const ontology = await source.ontology();
  const commands = commandsOver({ store, source, messages });
  const look = looksOf(ontology.types.map(({ name }) => name));
  const link = (path: string): string => new URL(path, ROOT).href;
  const drawing = drawingHandle();
  const tools: Tools = { store, commands, source, ontology, messages, look, drawing, link, published: false };
  place.replaceChildren();
  render(<Explorer tools={tools} />, place);
  if (await openFromAddress(tools)) return;
  const ids = new URLSearchParams(location.search).get('ids');
  if (ids) await commands.show(ids.split(','));
}

const place = document.getElementById('explore');
if (place === null) throw new Error('The page has no element with the id `explore`; explore.tsx and main.tsx differ.');
begin(place).catch((error: unknown) => {
  const status = place.querySelector('[role=status]');
  if (status) status.textContent = `${messages.t('explore.away')} (${error instanceof Error ? error.message : error})`;
});
