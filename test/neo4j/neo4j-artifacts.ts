import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const pom = join(__dirname, 'pom.xml');

/** The folder with the artifacts of Neo4j (118 MB), fetched once and kept outside the repository. */
export async function neo4jArtifacts(): Promise<string> {
  const folder = cacheFolder();
  const lib = join(folder, 'lib');
  if (existsSync(lib)) return lib;
  const draft = join(folder, `lib.${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    await fetchInto(draft);
    if (!existsSync(lib)) renameSync(draft, lib);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return lib;
}

function cacheFolder(): string {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(pom, 'utf8'))?.[1];
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(cache, 'gonghui-graph', `neo4j-${version}`);
}

async function fetchInto(folder: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'];
  await promisify(execFile)('mvn', ['-B', '-q', '-f', pom, ...goal], { timeout: 10 * 60_000 });
}
