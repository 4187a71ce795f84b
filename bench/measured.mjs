import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a process has used since it began, as Linux tells it: seconds of CPU, bytes of memory now. */
export function usageOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0;
  return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, memory: Number(memory) * 1024 };
}

/** Keeps the largest memory of a process until it is stopped. */
export function watchMemory(pid) {
  const seen = { start: usageOf(pid).memory, max: 0, end: 0 };
  const look = () => {
    try {
      seen.end = usageOf(pid).memory;
      seen.max = Math.max(seen.max, seen.end);
    } catch {
      // It is gone.
    }
  };
  const timer = setInterval(look, 50);
  look();
  const stop = () => {
    look();
    clearInterval(timer);
    return seen;
  };
  return { stop };
}

/** Runs the built command to its end; its time, memory and CPU, and what it said. */
export async function runCommand(args, env) {
  const begun = performance.now();
  const child = spawn(process.execPath, [...(env.NODE_FLAGS?.split(' ') ?? []), 'dist/main.js', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', env.SHOW ? 'inherit' : 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  const memory = watchMemory(child.pid);
  let cpu = 0;
  const timer = setInterval(() => {
    try {
      cpu = usageOf(child.pid).cpu;
    } catch {
      // It is gone.
    }
  }, 50);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  const { max } = memory.stop();
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${said}`);
  return { seconds: (performance.now() - begun) / 1000, cpu, memory: max, said };
}

/** A data folder of its own with the class path of the prepared one; `kept` stays for the next run. */
export function dataFolder(kept) {
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'diplograph-bench-'));
  mkdirSync(dataDir, { recursive: true });
  const prepared = process.env.DATA_DIR ?? 'data';
  for (const name of readdirSync(prepared).filter((one) => /^(neo4j\.classpath|launcher)/.test(one)))
    copyFileSync(join(prepared, name), join(dataDir, name));
  return { dataDir, remove: () => kept === undefined && rmSync(dataDir, { recursive: true, force: true }) };
}

export const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`;
