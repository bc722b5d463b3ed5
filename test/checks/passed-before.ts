import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Remembers between runs what was checked and found right: what is the same by the same rules need not be checked again. */
export class PassedBefore {
  readonly #rules = readdirSync(__dirname).map((name) => readFileSync(join(__dirname, name), 'utf8'));
  readonly #file: string;
  readonly #before: ReadonlySet<string>;
  readonly #now: string[] = [];

  constructor(file: string) {
    this.#file = file;
    this.#before = new Set(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : []);
  }

  /** The problems of an input: none if it passed before, otherwise those that the check finds. */
  problemsOf(input: unknown, check: () => string[]): string[] {
    const hash = createHash('sha256')
      .update(JSON.stringify([input, this.#rules]))
      .digest('hex');
    const problems = this.#before.has(hash) ? [] : check();
    if (problems.length === 0) this.#now.push(hash);
    return problems;
  }

  /** Writes down what passed in this run. */
  save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(this.#now));
  }
}
