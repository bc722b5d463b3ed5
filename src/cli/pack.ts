import { parseArgs } from 'node:util';
import { DataPackageError } from '../data-package/data-package-error.ts';
import { writePackage, type WrittenPackage } from '../data-package/write/write-package.ts';
import type { Config } from '../server/config.ts';
import { openStore } from '../store/open-store.ts';
import { buildWhereNeeded } from './build-where-needed.ts';

const USAGE = 'usage: gonghui pack [--out folder], which is the current folder unless said otherwise';

/** Writes the whole dataset as a versioned folder. The embedded database is built first where there is none of these seeds. Returns the exit status. */
export async function runPack(config: Config, given: readonly string[]): Promise<number> {
  const asked = readArguments(given);
  if ('problem' in asked) return refuse(asked.problem, USAGE);
  await buildWhereNeeded(config, process.stderr);
  const store = await openStore(config.store);
  try {
    await store.version();
    report(await writePackage(store, asked.out));
    return 0;
  } catch (error) {
    if (error instanceof DataPackageError)
      return refuse(...error.problems.map((problem) => `${error.code} ${problem}`));
    throw error;
  } finally {
    await store.close();
  }
}

function readArguments(given: readonly string[]): { out: string } | { problem: string } {
  try {
    const { out } = parseArgs({ args: [...given], options: { out: { type: 'string', default: '.' } } }).values;
    return out === '' ? { problem: 'which folder? --out is empty' } : { out };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

function report({ folder, version, tables, wasThere }: WrittenPackage): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const what = `version ${version}, ${tables.length} tables, ${rows} rows`;
  console.log(wasThere === 'yes' ? `${folder} is there already, byte for byte: ${what}` : `${folder}: ${what}`);
}

function refuse(...lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}
