import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

/** A Java program that runs Neo4j: its source, how much heap it gets, where Neo4j's libraries are, and what it is told. */
export interface JavaProgram {
  readonly source: string;
  readonly heap: string;
  readonly lib: string;
  readonly args: readonly string[];
}

/** Starts a program; it runs until its standard input ends. */
export function startJava({ source, heap, lib, args }: JavaProgram): ChildProcessWithoutNullStreams {
  const options = ['--add-opens=java.base/java.nio=ALL-UNNAMED', `-Xmx${heap}`, '-cp', join(lib, '*')];
  return spawn('java', [...options, source, ...args], { stdio: 'pipe' });
}

/** A port of the loopback address that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/**
 * Waits for the line that says so, for some milliseconds or as long as it takes. What is printed afterwards is read too, lest
 * the pipe fill up.
 */
export function ready(java: ChildProcessWithoutNullStreams, withinMs?: number): Promise<void> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`Neo4j ${why}: ${printed.slice(-500)}`));
    const timer = withinMs === undefined ? undefined : setTimeout(fail, withinMs, 'was not ready in time');
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

/** Ends a program in order, and waits for it; after some milliseconds, if any are given, by force. */
export async function endJava(java: ChildProcessWithoutNullStreams, withinMs?: number): Promise<void> {
  if (java.exitCode !== null || java.signalCode !== null) return;
  const ended = once(java, 'exit');
  java.stdin.end();
  const impatience = withinMs === undefined ? undefined : setTimeout(() => java.kill('SIGKILL'), withinMs);
  await ended;
  clearTimeout(impatience);
}
