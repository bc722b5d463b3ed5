import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CHECKSUMS, DESCRIPTOR } from './file-names.ts';

/** What a line of the checksums says; a name leads out of no folder. */
const LINE = /^([0-9a-f]{64}) [ *]([A-Za-z0-9_][A-Za-z0-9_.-]*)$/;

/** What is wrong with the files of a package, each file with what to do; nothing where each is as it was written. */
export async function damagesOf(folder: string): Promise<string[]> {
  const path = join(folder, CHECKSUMS);
  if (!existsSync(path))
    return [`${path} is missing: without it nothing says whether the package is whole. Pack it again`];
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  const problems: string[] = [];
  for (const line of lines) problems.push(...(await damageOf(folder, line)));
  const isNamed = lines.some((line) => line.endsWith(` ${DESCRIPTOR}`));
  return isNamed ? problems : [...problems, `${path} does not name ${DESCRIPTOR}: it is damaged. Pack it again`];
}

async function damageOf(folder: string, line: string): Promise<string[]> {
  const [, expected, name] = LINE.exec(line) ?? [];
  if (name === undefined) return [`${join(folder, CHECKSUMS)} has a line that is no checksum: ${line}. Pack it again`];
  const path = join(folder, name);
  if (!existsSync(path)) return [`${path} is missing. Pack it again`];
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const found = hash.digest('hex');
  if (found === expected) return [];
  return [`${path} is damaged: its SHA-256 is ${found}, and ${CHECKSUMS} says ${expected}. Pack it again`];
}
