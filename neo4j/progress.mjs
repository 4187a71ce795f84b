/** A bar that is redrawn on a terminal, plain lines elsewhere: for what runs before the build. src/cli/progress.ts is for what runs after. */
export function createProgress(stream = process.stderr) {
  const draw = stream.isTTY ? bar : line;
  let shown = { step: '', at: 0 };
  const show = (step, done, total) => {
    const same = shown.step === step;
    if (same && Date.now() - shown.at < (stream.isTTY ? 100 : 15_000)) return;
    stream.write(draw(step, done, total));
    shown = { step, at: Date.now() };
  };
  const end = () => {
    if (shown.step !== '' && stream.isTTY) stream.write('\n');
    shown = { step: '', at: 0 };
  };
  return Object.assign(show, { end });
}

const line = (step, done, total) => `${step}: ${Math.round(done)}${total ? ` of ${Math.round(total)}` : ''}\n`;

function bar(step, done, total) {
  const filled = total ? Math.round((done / total) * 24) : 0;
  return `\r\u001b[2K[${'#'.repeat(filled)}${'-'.repeat(24 - filled)}] ${line(step, done, total).trimEnd()}`;
}
