import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
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
  const options = ['--add-opens=java.base/java.nio=ALL-UNNAMED', '-Xmx1g', '-cp', join(lib, '*')];
  const java = spawn('java', [...options, join(__dirname, 'Neo4j.java'), home, String(port)], { stdio: 'pipe' });
  const stop = async () => {
    await end(java);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await ready(java);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri: `bolt://127.0.0.1:${port}`, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Waits for the line that says so. What is printed afterwards is read too, lest the pipe fill up. */
function ready(java: ChildProcessWithoutNullStreams): Promise<void> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`Neo4j ${why}: ${printed.slice(-500)}`));
    const timer = setTimeout(fail, START_MS, 'was not ready in time');
    java.stderr.on('data', (chunk) => (printed += chunk));
    java.stdout.on('data', (chunk) => {
      printed += chunk;
      if (!printed.includes('ready bolt://')) return;
      clearTimeout(timer);
      resolve();
    });
    java.once('error', reject);
    java.once('exit', () => {
      clearTimeout(timer);
      fail('ended at its start');
    });
  });
}

async function end(java: ChildProcessWithoutNullStreams): Promise<void> {
  if (java.exitCode !== null || java.signalCode !== null) return;
  const ended = once(java, 'exit');
  java.stdin.end();
  const impatience = setTimeout(() => java.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(impatience);
}
