import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { neo4jArtifacts } from '../../test/neo4j/neo4j-artifacts.ts';
import type { RunningNeo4j } from '../../test/neo4j/start-neo4j.ts';

/** A folder that keeps its database, and where that is still empty, a file to fill it from. */
export interface BenchNeo4jSettings {
  readonly home: string;
  readonly fillFrom?: string | undefined;
}

/** Starts a real Neo4j in a folder that it keeps, with 4 GB of heap and 3 GB for pages. Filling a million links takes minutes. */
export async function startBenchNeo4j({ home, fillFrom }: BenchNeo4jSettings): Promise<RunningNeo4j> {
  const lib = await neo4jArtifacts();
  const port = await freePort();
  const options = ['--add-opens=java.base/java.nio=ALL-UNNAMED', '-Xmx4g', '-cp', join(lib, '*')];
  const program = [
    join(__dirname, 'BenchNeo4j.java'),
    home,
    String(port),
    ...(fillFrom === undefined ? [] : [fillFrom]),
  ];
  const java = spawn('java', [...options, ...program], { stdio: 'pipe' });
  await ready(java);
  return { uri: `bolt://127.0.0.1:${port}`, stop: () => end(java) };
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
    java.stderr.on('data', (chunk) => (printed += chunk));
    java.stdout.on('data', (chunk) => {
      printed += chunk;
      if (printed.includes('ready bolt://')) resolve();
    });
    java.once('error', reject);
    java.once('exit', () => reject(new Error(`Neo4j ended at its start: ${printed.slice(-500)}`)));
  });
}

/** Lets it close its files, however long that takes: they are used again. */
async function end(java: ChildProcessWithoutNullStreams): Promise<void> {
  if (java.exitCode !== null || java.signalCode !== null) return;
  const ended = once(java, 'exit');
  java.stdin.end();
  await ended;
}
