import type { Direction } from './graph-walk.ts';

/** What a key means while the graph has the focus. */
export type KeyAction =
  | { readonly do: 'walk'; readonly direction: Direction }
  | { readonly do: 'neighbour' | 'extreme'; readonly step: 1 | -1 }
  | { readonly do: 'link'; readonly step: 1 | -1 }
  | { readonly do: 'zoom'; readonly factor: number }
  | { readonly do: 'fit' | 'escape' }
  | { readonly do: Simple };

type Simple = 'centre' | 'toggle' | 'open' | 'expand' | 'collapse' | 'pin' | 'remove' | 'from' | 'to' | 'table';

const KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { do: 'walk', direction: 'left' },
  ArrowRight: { do: 'walk', direction: 'right' },
  ArrowUp: { do: 'walk', direction: 'up' },
  ArrowDown: { do: 'walk', direction: 'down' },
  Home: { do: 'extreme', step: 1 },
  End: { do: 'extreme', step: -1 },
  Enter: { do: 'open' },
  ' ': { do: 'toggle' },
  Delete: { do: 'remove' },
  Escape: { do: 'escape' },
};

/** Keys that print something; a reader can switch them off. */
const PRINTED: Readonly<Record<string, KeyAction>> = {
  n: { do: 'neighbour', step: 1 },
  N: { do: 'neighbour', step: -1 },
  ']': { do: 'link', step: 1 },
  '[': { do: 'link', step: -1 },
  '+': { do: 'zoom', factor: 1.3 },
  '=': { do: 'zoom', factor: 1.3 },
  '-': { do: 'zoom', factor: 1 / 1.3 },
  '0': { do: 'fit' },
  f: { do: 'centre' },
  e: { do: 'expand' },
  E: { do: 'collapse' },
  p: { do: 'pin' },
  s: { do: 'from' },
  g: { do: 'to' },
  t: { do: 'table' },
};

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The action of a key; undefined where it has none. Letters count by their place where the keyboard writes another script. */
export function actionOf(event: Key, printed: boolean): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const found = KEYS[event.key];
  if (found || !printed) return found;
  const [, letter] = /^Key([A-Z])$/.exec(event.code) ?? [];
  const isOtherScript = letter !== undefined && /[^\p{ASCII}]/u.test(event.key);
  return PRINTED[isOtherScript ? (event.shiftKey ? letter : letter.toLowerCase()) : event.key];
}
