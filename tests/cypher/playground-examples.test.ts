import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ask } from '../support/ask.ts';

const FOLDER = 'web/playground/examples';

/** Lists that are empty wherever they stand in an answer, by path, and what the operation asks for and does not get. */
function silences(data: unknown): string[] {
  const filled = new Map<string, boolean>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      filled.set(path, filled.get(path) === true || value.length > 0);
      for (const item of value) walk(item, path);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) walk(item, `${path}/${key}`);
    } else if (/^\/\w+$/.test(path)) filled.set(path, value !== null);
  };
  walk(data, '');
  return [...filled].filter(([, some]) => !some).map(([path]) => path);
}

it.each(readdirSync(FOLDER))('%s of the playground is answered, and none of its lists is empty', async (name) => {
  const { data, errors } = await ask(readFileSync(join(FOLDER, name), 'utf8'));
  expect(errors).toBeUndefined();
  expect(silences(data)).toEqual([]);
});

it('would notice an empty list and a missing entity', () => {
  expect(silences({ event: { a: [{ b: [] }, { b: [] }] }, country: null })).toEqual(['/event/a/b', '/country']);
  expect(silences({ event: { a: [{ b: [] }, { b: [1] }] } })).toEqual([]);
});
