import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedVersion } from '../../src/seed/read-seeds.ts';

/** The version of a made-up graph of some size: another one when the generator, the loader or the measures have changed. */
export function madeUpVersion(entities: number, seedsFolder: string): string {
  const hash = createHash('sha256').update(seedVersion(seedsFolder));
  const files = readdirSync(__dirname).filter((name) => /^(chance|made-up-.*)\.ts$/.test(name));
  for (const name of files.toSorted()) hash.update(name).update(readFileSync(join(__dirname, name)));
  return `made-up-${entities}-${hash.digest('hex').slice(0, 12)}`;
}
