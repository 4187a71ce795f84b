import { once } from 'node:events';
import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import type { ForeignRow } from './open-table.ts';

/** Writes rows that are not taken over into a file: CSV with row, line, reasons and the row as it stood. */
export interface Rejects {
  /** Before the first row: the file of an earlier load goes. */
  readonly begin: () => void;
  readonly write: (row: ForeignRow, reasons: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Rejects of a load. There is no file where no row is rejected; where no row is read, that of an earlier load stays. */
export function openRejects(path: string): Rejects {
  let stream: WriteStream | undefined;
  return {
    begin: () => rmSync(path, { force: true }),
    write: async ({ number, line, raw, column }, reasons) => {
      if (stream === undefined) {
        stream = createWriteStream(path);
        await once(stream, 'open');
        stream.write('row,line,reason,original\n');
      }
      const written = stream.write(
        `${number},${line},${quoted(`${column === undefined ? '' : `column ${column}: `}${reasons.join('; ')}`)},${quoted(raw)}\n`,
      );
      if (!written) await once(stream, 'drain');
    },
    close: async () => {
      if (stream === undefined) return;
      stream.end();
      await once(stream, 'close');
    },
  };
}

/** Between quotes, and after an apostrophe where a spreadsheet would run it. */
const quoted = (text: string): string => `"${(/^[=+@\t\r-]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
