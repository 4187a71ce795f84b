import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ask } from '../support/ask.ts';

const block = (language: string): string => {
  const [, text] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readFileSync('README.md', 'utf8')) ?? [];
  if (text === undefined) throw new Error(`README.md has no block in ${language}.`);
  return text;
};

it('shows the real answer to the first query of the README', async () => {
  const { data, errors } = await ask(block('graphql'));
  expect(errors).toBeUndefined();
  expect(JSON.parse(block('json'))).toEqual(data);
});
