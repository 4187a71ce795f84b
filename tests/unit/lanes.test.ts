import { expect, it } from 'vitest';
import { createLanes } from '../../src/import/lanes.ts';

/** Work that ends when it is told to. */
function work() {
  let end: (error?: Error) => void = () => {};
  const done = new Promise<void>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve() : reject(error));
  });
  return { run: () => done, end };
}

const moment = () => new Promise((resolve) => setImmediate(resolve));

it('runs so much at once, and begins more when something has ended', async () => {
  const lanes = createLanes(2);
  const [first, second, third] = [work(), work(), work()];
  const begun: string[] = [];
  await lanes.add(first.run);
  await lanes.add(second.run);
  const waiting = lanes.add(() => {
    begun.push('third');
    return third.run();
  });
  await moment();
  expect(begun).toEqual([]);
  second.end();
  await waiting;
  expect(begun).toEqual(['third']);
  first.end();
  third.end();
  await lanes.end();
});

it('tells who adds more, and who waits for the end, that work has failed', async () => {
  const lanes = createLanes(2);
  const [first, second] = [work(), work()];
  await lanes.add(first.run);
  await lanes.add(second.run);
  first.end(new Error('no graph'));
  await expect(lanes.add(async () => {})).rejects.toThrow('no graph');
  await expect(lanes.end()).rejects.toThrow('no graph');
  let idle = false;
  const quiet = lanes.idle().then(() => {
    idle = true;
  });
  await moment();
  expect(idle).toBe(false);
  second.end();
  await quiet;
});
