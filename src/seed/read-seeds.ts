import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { SeedError, type Problem } from './problem.ts';
import { readSeedFile, type LoadedFile } from './read-seed-file.ts';

/** Raised when what the loader makes of the same seeds changes, so that an old database is built anew. */
const LOADER_REVISION = 1;

/** All seed files of a folder, in a stable order. Throws a `SeedError` with every problem of form. */
export function readSeeds(folder: string): LoadedFile[] {
  const files: LoadedFile[] = [];
  const problems: Problem[] = [];
  for (const path of seedPaths(folder)) {
    const result = readSeedFile(path, nameOf(folder, path));
    if (Array.isArray(result)) problems.push(...(result as Problem[]));
    else files.push(result as LoadedFile);
  }
  if (problems.length > 0) throw new SeedError(problems);
  return files;
}

/** The version of the graph that these seeds make: a hash over names and contents of all files. */
export function seedVersion(folder: string): string {
  const hash = createHash('sha256').update(`loader ${LOADER_REVISION}\n`);
  for (const path of seedPaths(folder)) hash.update(nameOf(folder, path)).update('\0').update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

function seedPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

function nameOf(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
