import { parseArgs } from 'node:util';
import { DataPackageError } from '../data-package/data-package-error.ts';
import { comparePackages } from '../data-package/diff/compare-packages.ts';
import type { PackageContents } from '../data-package/diff/package-contents.ts';
import { readPackage } from '../data-package/diff/read-package.ts';
import { tellDifference } from '../data-package/diff/tell-difference.ts';

const USAGE = 'usage: gonghui diff <package> <package> [--format text|json]; status 0 equal, 1 different, 2 trouble';
const FORMATS = ['text', 'json'];
const equal = 0;
const different = 1;
const trouble = 2;

/** Says what came, went and changed between two packages. Returns the exit status, as diff(1) has it: 0 equal, 1 different, 2 trouble. */
export async function runDiff(given: readonly string[]): Promise<number> {
  const asked = readArguments(given);
  if ('problems' in asked) return refuse(...asked.problems, USAGE);
  const read = await Promise.allSettled(asked.folders.map(readPackage));
  const failures = read.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  if (failures.length > 0) return refuse(...failures.flatMap(describeFailure));
  const [before, after] = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const difference = comparePackages(before as PackageContents, after as PackageContents);
  console.log(asked.format === 'json' ? JSON.stringify(difference, null, 2) : tellDifference(difference).join('\n'));
  return difference.equal ? equal : different;
}

function readArguments(given: readonly string[]): { folders: string[]; format: string } | { problems: string[] } {
  const problems: string[] = [];
  const options = { format: { type: 'string', default: 'text' } } as const;
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option' && token.name !== 'format') problems.push(`there is no option ${token.rawName}`);
  }
  const format = String(values.format);
  if (!FORMATS.includes(format)) problems.push(`there is no format ${format}: there are ${FORMATS.join(' and ')}`);
  if (positionals.length !== 2) problems.push(`which two packages? ${positionals.length} were named`);
  return problems.length > 0 ? { problems } : { folders: positionals, format };
}

function describeFailure(error: unknown): string[] {
  if (error instanceof DataPackageError) return error.problems.map((problem) => `${error.code} ${problem}`);
  return [error instanceof Error ? error.message : String(error)];
}

function refuse(...lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return trouble;
}
