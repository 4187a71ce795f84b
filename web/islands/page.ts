import '../look/page.css';
// Last, since it takes back what the others say.
import '../look/print.css';
import { addCopyButton } from './copy.ts';
import { suggestWhileTyping } from './search-box.tsx';

/** The script of every page: what a page does more than without scripts. */
for (const form of document.querySelectorAll<HTMLFormElement>('[data-island="search"]')) suggestWhileTyping(form);
for (const figure of document.querySelectorAll<HTMLElement>('[data-island="copy"]')) addCopyButton(figure);
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const isTyping = target.matches('input, textarea, select, [contenteditable]');
  if (!(event.key === '/' && !isTyping) && !(event.key === 'k' && (event.ctrlKey || event.metaKey))) return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>('header .search input')?.select();
});
