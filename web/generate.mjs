// For developers: writes the types of the questions that the pages ask, made from their *.graphql files and the API's schema,
// into generated/operations.ts; with --check, only tells whether that file is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const web = import.meta.dirname;
const out = join(web, 'generated', 'operations.ts');
const HEAD = '// Made by web/generate.mjs from the *.graphql files; do not edit.\n';
const STRING_SCALARS = ['Date', 'DateTime', 'URL', 'Locale', 'CountryCode', 'EDTF'];
const NUMBER_SCALARS = ['Latitude', 'Longitude', 'PositiveInt', 'NonNegativeInt'];

const files = ['pages', 'parts', 'islands', 'explore'].flatMap((room) =>
  readdirSync(join(web, room), { recursive: true })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => join(web, room, name))
    .sort(),
);
const text = await codegen({
  filename: out,
  schema: parse(readFileSync(join(web, '..', 'schema', 'generated', 'api.graphql'), 'utf8')),
  documents: files.map((location) => ({ location, document: parse(readFileSync(location, 'utf8')) })),
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations, documents },
  config: {
    documentMode: 'string',
    enumType: 'string-literal',
    mergeFragmentTypes: true,
    pureMagicComment: true,
    immutableTypes: true,
    skipTypename: true,
    useTypeImports: true,
    dedupeFragments: true,
    defaultScalarType: 'unknown',
    scalars: Object.fromEntries([
      ...STRING_SCALARS.map((name) => [name, 'string']),
      ...NUMBER_SCALARS.map((name) => [name, 'number']),
    ]),
  },
});
const made = HEAD + text;
const kept = existsSync(out) ? readFileSync(out, 'utf8') : undefined;
if (kept !== made && process.argv.includes('--check')) {
  process.stderr.write('web/generated/operations.ts is stale; run npm run generate.\n');
  process.exitCode = 1;
} else if (kept !== made) {
  writeFileSync(out, made);
  process.stderr.write('Wrote web/generated/operations.ts.\n');
}
