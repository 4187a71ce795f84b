import { SavedFault } from './reading.ts';
import type { SavedScene } from './saved-scene.ts';
import { jsonOf, savedFrom } from './scene-json.ts';

/** The most that a link holds, in characters: mail programs and messengers cut longer ones. */
export const MOST_CHARACTERS = 6 * 1024;

/** What a link may hold once it is unpacked: anybody may write one that unpacks without an end. */
const MOST_BYTES = 4 * 1024 * 1024;
const KEY = 's=';

/** The scene as the part of an address after `#`, without the notes: `s=` and its JSON, deflated, in base64url. */
export async function hashOf(saved: SavedScene): Promise<string> {
  const text = JSON.stringify(jsonOf({ ...saved, notes: '' }));
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  return KEY + base64url(packed);
}

/** The scene in the part of an address after `#`; undefined where that part is about something else. Errors: SavedFault. */
export async function savedInHash(hash: string): Promise<SavedScene | undefined> {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith(KEY)) return undefined;
  return savedFrom(parsed(await unpacked(text.slice(KEY.length))));
}

/** Reads JSON of anybody. Errors: SavedFault. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SavedFault('json');
  }
}

async function unpacked(text: string): Promise<string> {
  try {
    const bytes = await through(bytesOf(text), new DecompressionStream('deflate-raw'));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw error instanceof SavedFault ? error : new SavedFault('packed');
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  pipe: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(pipe).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new SavedFault('packed');
    }
    parts.push(next.value);
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

function base64url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
