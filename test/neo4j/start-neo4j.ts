import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { endJava, freePort, ready, startJava } from './java-process.ts';
import { neo4jArtifacts } from './neo4j-artifacts.ts';

/** A Neo4j of its own, empty and without authentication. */
export interface RunningNeo4j {
  readonly uri: string;
  stop(): Promise<void>;
}

const START_MS = 90_000;
const STOP_MS = 15_000;

/** Starts a real Neo4j for tests, on a free port in a temporary folder; or says why this machine has none. */
export async function startNeo4j(): Promise<RunningNeo4j | { readonly skipped: string }> {
  try {
    await mustHaveJava();
    return await launch(await neo4jArtifacts());
  } catch (error) {
    return { skipped: reasonOf(error) };
  }
}

async function mustHaveJava(): Promise<void> {
  const { stderr } = await promisify(execFile)('java', ['-version']);
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (!(version >= 17)) throw new Error(`Neo4j needs Java 17, and this is ${stderr.split('\n')[0]}`);
}

function reasonOf(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' && path !== undefined ? `${path} is not installed` : message.trim();
}

async function launch(lib: string): Promise<RunningNeo4j> {
  const home = mkdtempSync(join(tmpdir(), 'gonghui-neo4j-'));
  const port = await freePort();
  const java = startJava({ source: join(__dirname, 'Neo4j.java'), heap: '1g', lib, args: [home, String(port)] });
  const stop = async () => {
    await endJava(java, STOP_MS);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await ready(java, START_MS);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri: `bolt://127.0.0.1:${port}`, stop };
}
