import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createProgress } from './progress.ts';

/** Writes to standard output, or to a file. A file appears under its name when it is whole; what is broken off is taken away. */
export async function written(chunks: AsyncIterable<string | Uint8Array>, out: string | undefined): Promise<void> {
  if (out === undefined) return pipeline(Readable.from(chunks, { highWaterMark: 1 }), process.stdout, { end: false });
  const part = `${out}.part`;
  const progress = createProgress(process.stderr);
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      progress('kB written', bytes / 1000);
      done(null, chunk);
    },
  });
  try {
    await pipeline(Readable.from(chunks, { highWaterMark: 1 }), counted, createWriteStream(part));
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    progress.end();
  }
}
