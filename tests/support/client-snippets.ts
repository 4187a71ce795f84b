import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The Python of the tests, with what `tests/support/requirements.txt` names: `python3 -m venv data/python`, then its `pip install -r`. */
export const PYTHON = 'data/python/bin/python';

const COMMANDS: Readonly<Record<string, readonly [command: string, extension: string]>> = {
  js: [process.execPath, 'mjs'],
  python: [PYTHON, 'py'],
  r: ['Rscript', 'R'],
};

/** The examples of docs/clients.md that run without a browser: language and name of each block, and its text. */
export const SNIPPETS = [
  ...readFileSync('docs/clients.md', 'utf8').matchAll(/^```(js|python|r) (?!notes)([\w-]+)\n([\s\S]*?)^```$/gm),
].map(([, language = '', name = '', text = '']) => ({ language, name, text }));

/** Runs an example against a service, from a file that lies where the packages are found. Gives the lines that it prints. */
export async function printed({ language, name, text }: (typeof SNIPPETS)[number], url: string): Promise<string[]> {
  const [command = '', extension] = COMMANDS[language] ?? [];
  const folder = join('data', 'snippets');
  const file = join(folder, `example-${name}.${extension}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text.replaceAll('http://localhost:4000', url));
  try {
    const env = { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONDONTWRITEBYTECODE: '1' };
    return (await run(command, [file], { env })).stdout.trimEnd().split('\n');
  } finally {
    rmSync(file);
  }
}
