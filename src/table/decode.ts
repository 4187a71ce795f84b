import { closeSync, createReadStream, openSync, readSync } from 'node:fs';

/** What stands at the beginning of a file tells how it is to be read. */
export interface Beginning {
  readonly encoding: string;
  /** Why it is no text, or not the one that was said; undefined where nothing is wrong. */
  readonly fault?: string;
}

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const KINDS: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a zip archive or an Excel workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a Parquet file', [0x50, 0x41, 0x52, 0x31]],
];

/** The encoding of a file: what its byte order mark says, else what the mapping says, else UTF-8. */
export function beginningOf(file: string, said: string | undefined): Beginning {
  const head = headOf(file);
  const startsWith = (bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte);
  const kind = KINDS.find(([, bytes]) => startsWith(bytes));
  const encoding = said === undefined ? 'utf-8' : new TextDecoder(said).encoding;
  if (kind !== undefined) return { encoding, fault: `the file is ${kind[0]}; save it as CSV, TSV or JSON Lines` };
  const marked = MARKS.find(([, bytes]) => startsWith(bytes))?.[0];
  if (marked !== undefined && said !== undefined && marked !== encoding)
    return { encoding, fault: `the file begins with the mark of ${marked}, and table.encoding says ${said}` };
  if (marked !== undefined) return { encoding: marked };
  if (!encoding.startsWith('utf-16') && head.includes(0)) return { encoding, fault: zeroFault(head) };
  return { encoding };
}

/** Zeros beside letters are UTF-16 without its mark; anything else is no text. */
function zeroFault(head: Buffer): string {
  const at = (rest: number) => head.filter((byte, index) => index % 2 === rest && byte === 0).length;
  const [even, odd] = [at(0), at(1)];
  if (odd > head.length / 4) return 'the file looks like UTF-16 without its mark; say table.encoding: utf-16le';
  if (even > head.length / 4) return 'the file looks like UTF-16 without its mark; say table.encoding: utf-16be';
  return 'the file holds zero bytes: it is no text';
}

function headOf(file: string): Buffer {
  const head = Buffer.alloc(4096);
  const descriptor = openSync(file, 'r');
  try {
    return head.subarray(0, readSync(descriptor, head));
  } finally {
    closeSync(descriptor);
  }
}

/** The text of a file, piece by piece, without its byte order mark; bytes that are no text become U+FFFD. */
export async function* textOf(file: string, encoding: string, seen?: (bytes: Buffer) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    seen?.(bytes as Buffer);
    yield decoder.decode(bytes as Buffer, { stream: true });
  }
  yield decoder.decode();
}
