import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { StoreError } from '../errors.ts';

const held = new Set<string>();

/** Takes a lock file for this process and answers how to give it back. A lock whose process has ended is taken over. */
export function takeLock(path: string): () => void {
  if (isCreated(path)) return releaseOf(path);
  const holder = Number(readIfThere(path));
  if (isRunning(holder, path)) {
    throw new StoreError('STORE_LOCKED', `Process ${holder} holds ${path}: wait for its load to end, or end it`);
  }
  rmSync(path, { force: true });
  if (isCreated(path)) return releaseOf(path);
  throw new StoreError('STORE_LOCKED', `Another process has just taken ${path}: wait for its load to end`);
}

function isCreated(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function releaseOf(path: string): () => void {
  held.add(path);
  return () => {
    held.delete(path);
    rmSync(path, { force: true });
  };
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** A process started anew can have the number of the one that was killed: its own locks it knows. */
function isRunning(holder: number, path: string): boolean {
  if (holder === process.pid) return held.has(path);
  if (!Number.isInteger(holder) || holder <= 0) return false;
  try {
    return process.kill(holder, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
