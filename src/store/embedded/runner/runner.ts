import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { RunnerAnswer, RunnerQuestion } from './messages.ts';

/** The compiled entry: found from the package's folder, it is the same from `src`, where tests run, and from `dist`. */
const packageFolder = join(__dirname, '..', '..', '..', '..');
const entry = join(packageFolder, 'dist', 'store', 'embedded', 'runner', 'runner-main.js');

/** A runner has ended, by itself or because it was ended, and gives no answer. */
export class RunnerEnded extends Error {}

interface Asked {
  readonly resolve: (answer: RunnerAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** A process with a read-only handle on one graph file. It runs one statement at a time, and can be killed while it does. */
export class Runner {
  /** Settles once the process is gone. */
  readonly ended: Promise<void>;
  readonly #process: ChildProcess;
  #asked: Asked | undefined;
  #isRunning = true;

  constructor(readonly path: string) {
    // The stdout of a command may be what somebody reads on: a runner says nothing there.
    this.#process = fork(entry, [path], {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#process.on('message', (answer) => this.#asked?.resolve(answer as RunnerAnswer));
    this.ended = new Promise((resolve) => {
      this.#process.once('exit', (status, signal) => {
        this.#fail(`it ended with ${signal ?? `status ${status}`}`);
        resolve();
      });
      this.#process.on('error', ({ message }) => {
        this.#fail(message);
        if (this.#process.pid === undefined) resolve();
      });
    });
    this.#rest();
  }

  /** Whether it can be asked again. */
  get isRunning(): boolean {
    return this.#isRunning && !this.#process.killed;
  }

  /** Runs a statement. Throws `RunnerEnded` where the process ends before it has answered. */
  async ask(question: RunnerQuestion): Promise<RunnerAnswer> {
    if (!this.isRunning) throw new RunnerEnded('it had ended');
    this.#process.ref();
    this.#process.channel?.ref();
    try {
      return await new Promise((resolve, reject) => {
        this.#asked = { resolve, reject };
        this.#process.send(question, (error) => error && this.#fail(error.message));
      });
    } finally {
      this.#asked = undefined;
      this.#rest();
    }
  }

  /** Ends the process at once, whatever it does. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #fail(why: string): void {
    this.#isRunning = false;
    this.#asked?.reject(new RunnerEnded(why));
  }

  /** While it has nothing to do, it keeps no process from ending. */
  #rest(): void {
    this.#process.unref();
    this.#process.channel?.unref();
  }
}
