import { StoreError } from '../../errors.ts';
import { untilAborted } from '../../until-aborted.ts';
import type { RunnerAnswer, RunnerQuestion } from './messages.ts';
import { Runner, RunnerEnded } from './runner.ts';
import { Turns } from './turns.ts';
import { withTimeLimit } from './with-time-limit.ts';

/** How many statements run apart at once, each in a process with the graph in its memory. */
const MOST = 2;
/** How long a runner is kept that has nothing to do. */
const IDLE_MS = 60_000;

/** The runners on a store's graph: started when they are needed, ended when they are not, and when what they do is to be stopped. */
export class RunnerPool {
  readonly #turns = new Turns(MOST);
  readonly #all = new Set<Runner>();
  readonly #idle = new Map<Runner, NodeJS.Timeout>();
  #path = '';
  #isClosed = false;

  /** `timeoutMs` is how long a statement may take, waiting included. */
  constructor(private readonly timeoutMs: number) {}

  /** Makes this the file that runners read. One on another file ends, at once or when it has answered. */
  serve(path: string): void {
    this.#path = path;
    this.#endIdle();
  }

  /** Runs a statement once it is its turn, until its time is over or the signal comes: then its runner is killed. */
  run(question: RunnerQuestion, signal?: AbortSignal): Promise<RunnerAnswer> {
    return withTimeLimit(this.timeoutMs, signal, (limit) =>
      // What the limit ends below is told here, with its reason.
      untilAborted(() => this.#runTwice(question, limit), limit, { what: question.file, end: () => undefined }),
    );
  }

  close(): void {
    this.#isClosed = true;
    for (const runner of this.#all) this.#end(runner);
  }

  /** A runner may die of something that is not the statement's fault, and others with it: once that is mended by a new one. */
  async #runTwice(question: RunnerQuestion, signal: AbortSignal): Promise<RunnerAnswer> {
    try {
      return await this.#runOnce(question, signal);
    } catch (error) {
      if (!(error instanceof RunnerEnded)) throw error;
      this.#endIdle();
      return this.#runOnce(question, signal).catch((cause: unknown) => {
        throw cause instanceof RunnerEnded ? diedTwice(question, cause) : cause;
      });
    }
  }

  async #runOnce(question: RunnerQuestion, signal: AbortSignal): Promise<RunnerAnswer> {
    await this.#turns.take(signal);
    if (this.#isClosed) {
      this.#turns.giveBack();
      throw closed();
    }
    const runner = this.#take();
    const kill = () => runner.kill();
    signal.addEventListener('abort', kill, { once: true });
    try {
      signal.throwIfAborted();
      return await runner.ask(question);
    } finally {
      signal.removeEventListener('abort', kill);
      void this.#putBack(runner);
    }
  }

  /** A runner that is free, else a new one. */
  #take(): Runner {
    const [free] = this.#idle.keys();
    if (free === undefined) return this.#start();
    clearTimeout(this.#idle.get(free));
    this.#idle.delete(free);
    return free;
  }

  #start(): Runner {
    const runner = new Runner(this.#path);
    this.#all.add(runner);
    void runner.ended.then(() => this.#forget(runner));
    return runner;
  }

  /** Keeps a runner for the next statement, or sees to it that it is gone before another one takes its turn. */
  async #putBack(runner: Runner): Promise<void> {
    if (runner.isRunning && runner.path === this.#path) {
      this.#idle.set(runner, setTimeout(() => this.#end(runner), IDLE_MS).unref());
    } else {
      this.#end(runner);
      await runner.ended;
    }
    this.#turns.giveBack();
  }

  #endIdle(): void {
    for (const runner of this.#idle.keys()) this.#end(runner);
  }

  #end(runner: Runner): void {
    this.#forget(runner);
    runner.kill();
  }

  #forget(runner: Runner): void {
    clearTimeout(this.#idle.get(runner));
    this.#idle.delete(runner);
    this.#all.delete(runner);
  }
}

function diedTwice({ file }: RunnerQuestion, cause: RunnerEnded): StoreError {
  const message = `The process that ran ${file} died, and so did a second one: ${cause.message}. Check the memory there is`;
  return new StoreError('STORE_UNAVAILABLE', message, { cause });
}

function closed(): StoreError {
  return new StoreError('STORE_UNAVAILABLE', 'This store was closed');
}
