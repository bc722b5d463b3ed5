import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The repository; the built command runs as an operator would start it. */
export const repository = join(__dirname, '..', '..');
const command = join(repository, 'dist', 'cli', 'main.js');

/** What the environment adds for one process. */
export type Environment = Readonly<Record<string, string>>;

/** What a command printed, and how it ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process of `gonghui`, with what it has printed so far. */
export class Gonghui {
  stdout = '';
  stderr = '';
  readonly #process: ChildProcess;
  readonly #ended: Promise<number | null>;

  constructor(args: readonly string[], environment: Environment) {
    mustBeBuilt();
    this.#process = spawn(process.execPath, [command, ...args], { env: { ...clean(), ...environment } });
    this.#process.stdout?.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.#ended = once(this.#process, 'close').then(([status]) => status as number | null);
  }

  get isRunning(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  signal(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  async end(): Promise<Ended> {
    return { status: await this.#ended, stdout: this.stdout, stderr: this.stderr };
  }
}

/** Runs a command to its end. */
export function gonghui(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  return new Gonghui(args, environment).end();
}

/** The environment of this process without what configures a server. */
function clean(): NodeJS.ProcessEnv {
  const ours = /^(NODE_ENV|JEST_.*|HOST|PORT|DATA_DIR|SEEDS_DIR|ARTICLES_DIR|NEO4J_.*|LIMITS_.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

/** Throws where `dist/` is older than what it is built from. */
export function mustBeBuilt(): void {
  const sources = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' });
  const built = statSync(command, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newer = sources.find(
    (name) =>
      !name.endsWith('.test.ts') &&
      !name.includes('conformance') &&
      statSync(join(repository, 'src', name)).mtimeMs > built,
  );
  if (newer !== undefined) throw new Error(`dist/ is older than src/${newer}: run npm run build`);
}
