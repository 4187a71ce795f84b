import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSchema, printSchema } from 'graphql';
import { readConfig } from '../config.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { codebook } from '../handbook/codebook.ts';
import { dataModel } from '../handbook/data-model.ts';
import { seedFolders } from '../import/seeds.ts';
import { expandSchema } from '../ontology/expand-schema.ts';
import { readOntology } from '../ontology/read-ontology.ts';

/**
 * For developers: writes what is made from the ontology and kept in the repository; with `--check`, only tells what is
 * stale. Resolves to the exit code.
 */
export function generate(root: string, { check }: { readonly check: boolean }): { code: number; told: string[] } {
  const { files, faults } = generatedFiles(root);
  const stale = Object.entries(files).filter(([path, text]) => contentOf(join(root, path)) !== text);
  const told = [
    ...faults,
    ...stale.map(([path]) => (check ? `${path} is stale; run npm run generate.` : `Wrote ${path}.`)),
  ];
  if (!check) for (const [path, text] of stale) write(join(root, path), text);
  return { code: faults.length > 0 || (check && stale.length > 0) ? 1 : 0, told };
}

/** By path: the printed API, the data model, the codebook. */
function generatedFiles(root: string): { files: Record<string, string>; faults: readonly string[] } {
  const { ontology, document } = readOntology([join(root, 'schema')]);
  const { text, faults } = codebook(
    ontology,
    seedFolders(root).map((folder) => readDataset(folder).dataset),
  );
  return {
    files: {
      'schema/generated/api.graphql': `${printSchema(buildSchema(expandSchema(ontology, document)))}\n`,
      'docs/data-model.md': dataModel(ontology),
      'docs/codebook.md': text,
    },
    faults,
  };
}

const contentOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { code, told } = generate(readConfig({}).root, { check: process.argv.includes('--check') });
  for (const line of told) process.stderr.write(`${line}\n`);
  process.exitCode = code;
}
