import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { contractJson } from './contract-json.ts';
import { emitAll } from './emit-all.ts';

const root = join(__dirname, '../../..');

describe('emitAll', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contracts-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes both contracts, the same each time', () => {
    const files = emitAll(join(folder, 'schema'));
    const first = files.map((file) => readFileSync(file, 'utf8'));
    expect(files.map((file) => basename(file))).toEqual(['graph-model.json', 'seed.schema.json']);
    expect(emitAll(join(folder, 'schema')).map((file) => readFileSync(file, 'utf8'))).toEqual(first);
  });

  it('writes them as Prettier would', () => {
    for (const file of emitAll(folder)) expect(formatted(readFileSync(file, 'utf8'))).toBe(readFileSync(file, 'utf8'));
  }, 30_000);
});

describe('contractJson', () => {
  it('sorts keys, keeps the order of lists, and breaks a line that is too long', () => {
    const text = contractJson({
      b: ['二', '一'],
      a: { d: 1, c: [] },
      long: Array.from({ length: 12 }, () => '工会工会'),
    });
    expect(text).toMatch(
      /^\{\n {2}"a": \{\n {4}"c": \[\],\n {4}"d": 1\n {2}\},\n {2}"b": \["二", "一"\],\n {2}"long": \[\n/,
    );
    expect(formatted(text)).toBe(text);
  }, 30_000);
});

function formatted(text: string): string {
  const prettier = join(root, 'node_modules/prettier/bin/prettier.cjs');
  return execFileSync(process.execPath, [prettier, '--stdin-filepath', 'contract.json'], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
}
