import { messages } from './page-messages.ts';

/** Adds a button that copies the text of the figure. */
export function addCopyButton(figure: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = messages.t('copy.copy');
  button.setAttribute('aria-label', `${messages.t('copy.copy')}: ${figure.querySelector('figcaption')?.textContent}`);
  button.addEventListener('click', async () => {
    const copied = await copy(figure.querySelector('pre'));
    button.textContent = messages.t(copied ? 'copy.copied' : 'copy.select');
  });
  figure.append(button);
}

/** Without the right to write to the clipboard, the text is selected for the reader to copy. */
async function copy(text: HTMLElement | null): Promise<boolean> {
  if (text === null) return false;
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return false;
  }
}
