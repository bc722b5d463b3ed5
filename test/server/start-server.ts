import { setTimeout as sleep } from 'node:timers/promises';
import { type Environment, Gonghui } from '../cli/gonghui.ts';

/** A server in a process of its own. */
export interface StartedServer {
  readonly base: string;
  readonly process: Gonghui;
  /** Tells it to stop, and waits until it has. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** Starts `gonghui serve` on a free port, and waits until it has said all that it says first. */
export async function startServer(environment: Environment): Promise<StartedServer> {
  const process = new Gonghui(['serve'], { PORT: '0', ...environment });
  const stop = async () => {
    process.signal('SIGTERM');
    await process.end();
  };
  await until(() => /^(Version|STORE_)/m.test(process.stdout) || !process.isRunning);
  const base = /(http:\/\/\S+)\/graphql/.exec(process.stdout)?.[1];
  if (base === undefined) throw new Error(`The server did not start: ${process.stdout}${process.stderr}`);
  return { base, process, stop };
}

/** Waits until something holds, and fails where it does not in time. Answers how many milliseconds it took. */
export async function until(holds: () => boolean | Promise<boolean>, patience = PATIENCE_MS): Promise<number> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > patience) throw new Error(`It did not come about within ${patience} ms`);
    await sleep(20);
  }
  return performance.now() - start;
}
