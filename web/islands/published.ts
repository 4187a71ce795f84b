import { PUBLISHED_BLOCK, type Published } from '../parts/published-files.ts';

// A word of the vocabulary may have the same id.
const block = document.querySelector(`script#${PUBLISHED_BLOCK}`);

/** What the page says of itself where it is published; null on the pages of a service. */
export const published: Published | null = block === null ? null : JSON.parse(block.textContent ?? 'null');

/** Reads a file of the published data. */
export async function readPublished(path: string): Promise<unknown> {
  const response = await fetch(new URL(`${published?.data ?? ''}${path}`, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return response.json();
}
