import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StartError } from '../errors.ts';

/** What the built pages offer for publishing; web/publish/publish.tsx says what each part means. */
export interface Publishing {
  readonly ontology: () => Promise<object>;
  readonly entities: (ids: readonly string[]) => Promise<{ readonly entities: object[]; readonly places: object }>;
  readonly facts: (id: string) => Promise<{ readonly facts: readonly { readonly id: string }[] }>;
  readonly filePath: (id: string) => string;
  readonly page: (path: string) => Promise<WrittenPage | undefined>;
  readonly ownPages: (graph: object, described: object) => readonly WrittenPage[];
}

export interface WrittenPage {
  readonly file: string;
  readonly html: string;
}

/** The built pages, with what browsers load for them. Errors: StartError where they are not built. */
export async function builtPages(root: string) {
  const built = join(root, 'dist', 'web');
  const module = join(built, 'pages', 'publish.js');
  const assets = join(built, 'assets');
  if (!existsSync(module) || !existsSync(join(assets, 'manifest.json')))
    throw new StartError('The pages are not built; run: npm run build');
  const { publishing } = (await import(pathToFileURL(module).href)) as { publishing: (given: object) => Publishing };
  return { publishing, assets, inputs: inputsOf(JSON.parse(readFileSync(join(assets, 'manifest.json'), 'utf8'))) };
}

type Manifest = Readonly<Record<string, Chunk>>;

interface Chunk {
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly file: string;
  readonly css?: readonly string[];
}

/** By the name of an input. */
const inputsOf = (manifest: Manifest): object =>
  Object.fromEntries(
    Object.values(manifest).flatMap(({ name, isEntry, file, css = [] }) =>
      isEntry && name !== undefined ? [[name, { script: file, styles: css }]] : [],
    ),
  );
