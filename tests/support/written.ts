import { strFromU8, unzipSync } from 'fflate';
import { FORMATS } from '../../src/export/formats.ts';
import type { Net } from '../../src/export/net.ts';
import { smallNet } from './small-net.ts';

/** Formats that tell of claims in place of nodes and links: they have a net and golden files of their own. */
export const OF_CLAIMS: ReadonlySet<string> = new Set(['jsonld', 'turtle', 'trig', 'nquads']);

/** The bytes that a format makes of a net. */
export async function bytesOf(name: string, net: Net = smallNet()): Promise<Buffer> {
  const format = FORMATS.find((one) => one.name === name);
  if (format === undefined) throw new Error(`There is no format ${name}.`);
  const chunks: Buffer[] = [];
  for await (const chunk of format.write(net)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

export const textOf = async (name: string, net?: Net): Promise<string> => (await bytesOf(name, net)).toString('utf8');

// biome-ignore lint/suspicious/noExplicitAny: a client reads what it reads, and the test knows the shape.
export const jsonOf = async (name: string, net?: Net): Promise<any> => JSON.parse(await textOf(name, net));

/** The files of a ZIP, as texts. */
export const filesOf = (zip: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
