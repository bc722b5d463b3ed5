import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment, repository } from './gonghui.ts';

/** A copy of the seeds that a test may spoil, with a place for the database they make. */
export class SeedsCopy {
  readonly #root = mkdtempSync(join(tmpdir(), 'gonghui-seeds-'));
  readonly seedsFolder = join(this.#root, 'seeds');
  readonly dataFolder = join(this.#root, 'data');

  constructor() {
    cpSync(join(repository, 'seeds'), this.seedsFolder, { recursive: true });
  }

  get environment(): Environment {
    return { SEEDS_DIR: this.seedsFolder, DATA_DIR: this.dataFolder };
  }

  /** Replaces a text of a file, which must be there, at its first place. Answers that place, as a message names it. */
  edit(file: string, old: string, changed: string): string {
    const path = join(this.seedsFolder, file);
    const text = readFileSync(path, 'utf8');
    const at = text.indexOf(old);
    if (at < 0) throw new Error(`${file} holds no ${old}`);
    writeFileSync(path, text.slice(0, at) + changed + text.slice(at + old.length));
    return `${file}:${text.slice(0, at).split('\n').length}`;
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
