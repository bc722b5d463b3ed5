import { emitAll } from '../seed/emit/emit-all.ts';

const USAGE = 'usage: gonghui emit [folder], which is schema unless said otherwise';

/** Writes the contracts that follow from the code. Returns the exit status. */
export function runEmit(args: readonly string[] = []): number {
  const [folder = 'schema', ...more] = args;
  if (more.length > 0 || folder.startsWith('-')) {
    console.error(USAGE);
    return 1;
  }
  for (const file of emitAll(folder)) console.log(file);
  return 0;
}
