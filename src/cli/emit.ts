import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emitSchema } from '../graphql/emit-schema.ts';
import { emitAll } from '../seed/emit/emit-all.ts';

const USAGE = 'usage: gonghui emit [folder], which is schema unless said otherwise';

/** Writes the contracts that follow from the code. Returns the exit status. */
export function runEmit(args: readonly string[]): number {
  const [folder = 'schema', ...more] = args;
  if (more.length > 0 || folder.startsWith('-')) {
    console.error(USAGE);
    return 1;
  }
  const written = emitAll(folder);
  const api = join(folder, 'schema.graphql');
  writeFileSync(api, emitSchema());
  for (const file of [...written, api]) console.log(file);
  return 0;
}
