import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { takeLock } from './take-lock.ts';

const POINTER = 'current';
const LOCK = 'load.lock';

/** The files of an embedded database: one whole graph a version, and a pointer that names the one in use. */
export class GraphFiles {
  constructor(readonly folder: string) {}

  /** The version that the pointer names; none where nothing was loaded, or its file was taken away. */
  current(): string | undefined {
    const pointer = join(this.folder, POINTER);
    const version = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : undefined;
    return version !== undefined && existsSync(this.path(version)) ? version : undefined;
  }

  /** Takes the right to write here, which one process has at a time, and answers how to give it back. */
  lock(): () => void {
    mkdirSync(this.folder, { recursive: true });
    return takeLock(join(this.folder, LOCK));
  }

  /** The file of a version. */
  path(version: string): string {
    return join(this.folder, `graph-${version}.grafeo`);
  }

  /** A name under which a graph can be written before it is whole. */
  draft(version: string): string {
    const path = join(this.folder, `graph-${version}.${process.pid}.partial`);
    rmSync(path, { force: true });
    return path;
  }

  /** Puts a written draft in its place and points to it: readers see the old graph or the new one, never half of one. */
  publish(draft: string, version: string): void {
    // A log that a crashed process left beside a file of this name would make the new file unopenable.
    rmSync(`${this.path(version)}.wal`, { recursive: true, force: true });
    renameSync(draft, this.path(version));
    const pointer = join(this.folder, `${POINTER}.${process.pid}`);
    writeFileSync(pointer, `${version}\n`);
    sync(pointer);
    renameSync(pointer, join(this.folder, POINTER));
    sync(this.folder);
  }

  /** Removes what an interrupted load left behind, and graphs that nobody names. Open readers keep their files. */
  sweep(): void {
    const current = this.current();
    for (const name of readdirSync(this.folder)) {
      const isGraph = name.startsWith('graph-') && !name.startsWith(`graph-${current}.grafeo`);
      if (isGraph || name.startsWith(`${POINTER}.`)) rmSync(join(this.folder, name), { recursive: true, force: true });
    }
  }
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
