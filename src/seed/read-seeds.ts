import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { SeedError, type Problem } from './problem.ts';
import { readSeedFile, type LoadedFile } from './read-seed-file.ts';

/** All seed files of a folder that are of the form, in a stable order, and the problems of those that are not. */
export function readSeedFolder(folder: string): { files: LoadedFile[]; problems: Problem[] } {
  const files: LoadedFile[] = [];
  const problems: Problem[] = [];
  for (const path of seedPaths(folder)) {
    const result = readSeedFile(path, nameOf(folder, path));
    if (Array.isArray(result)) problems.push(...(result as Problem[]));
    else files.push(result as LoadedFile);
  }
  return { files, problems };
}

/** All seed files of a folder. Throws a `SeedError` with every problem of form. */
export function readSeeds(folder: string): LoadedFile[] {
  const { files, problems } = readSeedFolder(folder);
  if (problems.length > 0) throw new SeedError(problems);
  return files;
}

/**
 * The version of the graph that these seeds make: a hash over all their files, and over the code that makes the graph of them,
 * so that a database is built anew when either has changed.
 */
export function seedVersion(folder: string): string {
  const hash = createHash('sha256');
  for (const path of [...seedPaths(folder), ...loaderPaths()]) {
    hash.update(basename(path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** The code that turns seeds into a graph: the model, the reading of texts, the loader. */
function loaderPaths(): string[] {
  return ['model', 'text', 'seed']
    .map((part) => join(__dirname, '..', part))
    .flatMap((part) => readdirSync(part, { recursive: true, encoding: 'utf8' }).map((name) => join(part, name)))
    .filter((path) => /\.[jt]s$/.test(path) && !path.endsWith('.d.ts'))
    .sort();
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
