import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** A file that names the live process to which a folder belongs. */
export interface FolderLock {
  /** Hands the folder to another process: the lock then lives as long as that one. */
  readonly handTo: (pid: number) => void;
  readonly release: () => void;
}

/** Takes the lock, or returns the process that has it. A lock whose owner died, or that is garbled, is no obstacle. */
export function takeLock(file: string): FolderLock | number {
  const owner = ownerOf(file);
  if (owner !== undefined) return owner;
  rmSync(file, { force: true });
  if (!create(file, process.pid)) return ownerOf(file) ?? takeLock(file);
  return {
    handTo: (pid) => {
      const next = `${file}.${process.pid}`;
      writeFileSync(next, String(pid), { mode: 0o600 });
      renameSync(next, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** Written aside and linked into place, so that nobody ever reads a lock without its owner. */
function create(file: string, pid: number): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(pid), { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function ownerOf(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8'));
  return Number.isInteger(pid) && pid > 0 && isOurs(pid) ? pid : undefined;
}

/** Numbers of processes come round again after a restart of the machine: another program's process owns nothing here. */
export function isOurs(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const command = `/proc/${pid}/cmdline`;
  return !existsSync(command) || /node|java/.test(readFileSync(command, 'utf8'));
}
