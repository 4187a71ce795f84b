/** Shows how far a long step is. */
export type Progress = (step: string, done: number, total: number) => void;

/** A line when a step begins and when it ends. */
export function createProgress(stream: NodeJS.WritableStream): Progress {
  let shown = '';
  return (step, done, total) => {
    const line = done >= total ? `${step}: ${total} done` : `${step}: …`;
    if (line !== shown) stream.write(`${line}\n`);
    shown = line;
  };
}
