import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/export/formats.ts';
import { smallNet } from '../../support/small-net.ts';
import { bytesOf, filesOf, OF_CLAIMS } from '../../support/written.ts';

const FOLDER = './golden';

describe('the list of formats', () => {
  it('names every format once, with a media type, an extension and a client', () => {
    expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
    expect(new Set(FORMATS.map(({ extension }) => extension)).size).toBe(FORMATS.length);
    for (const { name, mediaType, extension, client } of FORMATS) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(mediaType).toMatch(/^(application|text)\/[a-z0-9+.-]+(; charset=utf-8)?$/);
      expect(extension).toMatch(/^[a-z0-9]+(\.[a-z0-9]+)?$/);
      expect(client).not.toBe('');
    }
  });
});

describe('a small net', () => {
  it.each(FORMATS.filter(({ name }) => name !== 'gephi-csv' && !OF_CLAIMS.has(name)))(
    'is written as $name byte for byte',
    async (format) => {
      const text = (await bytesOf(format.name)).toString('utf8');
      await expect(text).toMatchFileSnapshot(`${FOLDER}/${format.name}.${format.extension}`);
    },
  );

  it.each(['nodes.csv', 'edges.csv', 'README.txt'])('is written as gephi-csv byte for byte: %s', async (file) => {
    const zip = await bytesOf('gephi-csv');
    expect(Buffer.compare(zip, await bytesOf('gephi-csv'))).toBe(0);
    await expect(filesOf(zip)[file]).toMatchFileSnapshot(`${FOLDER}/gephi-csv.${file}`);
  });

  it.each(['csv', 'tsv', 'jsonl'])('has its nodes alone as %s', async (name) => {
    const nodes = (await bytesOf(name, smallNet({ part: 'nodes' }))).toString('utf8');
    await expect(nodes).toMatchFileSnapshot(`${FOLDER}/${name}.nodes.txt`);
  });
});

it.each([
  ['csv', `name,in.name,n\r\n"'=A ""b"", c",x | y\tz,-2\r\n,,0.5\r\n`],
  ['tsv', `name\tin.name\tn\r\n"'=A ""b"", c"\t"x | y\tz"\t-2\r\n\t\t0.5\r\n`],
])('writes the rows of a query as %s', async (name, expected) => {
  const rows = [
    { name: '=A "b", c', in: [{ name: 'x' }, { name: null }, { name: 'y\tz' }], n: -2 },
    { name: null, in: [], n: 0.5 },
  ];
  const table = { columns: ['name', 'in.name', 'n'], rows: batches([rows.slice(0, 1), rows.slice(1)]) };
  expect((await bytesOf(name, smallNet({ part: 'rows', table }))).toString('utf8')).toBe(expected);
});

async function* batches<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}
