import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ask } from '../support/ask.ts';

const block = (file: string, language: string): string => {
  const [, text] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readFileSync(file, 'utf8')) ?? [];
  if (text === undefined) throw new Error(`${file} has no block in ${language}.`);
  return text;
};

it.each(['README.md', 'docs/filters.md', 'docs/groups.md'])(
  'shows the real answer to the first query of %s',
  async (file) => {
    const { data, errors } = await ask(block(file, 'graphql'));
    expect(errors).toBeUndefined();
    expect(JSON.parse(block(file, 'json'))).toEqual(data);
  },
);
