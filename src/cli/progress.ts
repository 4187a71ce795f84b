/** Shows how far a step is; `end` closes the step, so that the next line stands by itself. */
export interface Progress {
  (step: string, done: number, total?: number): void;
  readonly end: () => void;
}

interface Target {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

interface Current {
  readonly step: string;
  readonly started: number;
  shown: number;
  finished: boolean;
  line: string;
}

/** A bar that is redrawn on a terminal; elsewhere a plain line at the start, every quarter minute, and at the end of a step. */
export function createProgress(stream: Target = process.stderr, now: () => number = Date.now): Progress {
  const terminal = stream.isTTY === true;
  const interval = terminal ? 100 : 15_000;
  let current: Current | undefined;
  const end = () => {
    if (current !== undefined && !current.finished) stream.write(terminal ? '\n' : `${current.line}\n`);
    current = undefined;
  };
  const begin = (step: string): Current => {
    end();
    return { step, started: now(), shown: Number.NEGATIVE_INFINITY, finished: false, line: '' };
  };
  const show = (step: string, done: number, total?: number) => {
    if (current?.step !== step) current = begin(step);
    if (current.finished) return;
    const time = now();
    current.finished = done >= (total ?? Number.POSITIVE_INFINITY);
    current.line = text(step, done, total, time - current.started);
    if (!current.finished && time - current.shown < interval) return;
    current.shown = time;
    stream.write(terminal ? redrawn(current, done, total) : `${current.line}\n`);
  };
  return Object.assign(show, { end });
}

const redrawn = ({ line, finished }: Current, done: number, total: number | undefined): string =>
  `\r\u001b[2K${bar(done, total)}${line}${finished ? '\n' : ''}`;

const WIDTH = 24;

function bar(done: number, total: number | undefined): string {
  if (total === undefined || total <= 0) return '';
  const filled = Math.round(Math.min(1, done / total) * WIDTH);
  return `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] `;
}

/** Rate and time left are told once there is enough of the step to reckon with. */
function text(step: string, done: number, total: number | undefined, milliseconds: number): string {
  const count = `${round(done)}${total === undefined ? '' : ` of ${round(total)}`}`;
  const rate = milliseconds >= 1000 ? done / (milliseconds / 1000) : 0;
  if (rate <= 0) return `${step}: ${count}`;
  const left = total === undefined || done >= total ? '' : `, ${Math.ceil((total - done) / rate)} s left`;
  return `${step}: ${count}, ${round(rate)} a second${left}`;
}

const round = (value: number): string =>
  (value < 100 ? Number(value.toFixed(1)) : Math.round(value)).toLocaleString('en');
