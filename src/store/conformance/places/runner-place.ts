import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EmbeddedStore } from '../../embedded/embedded-store.ts';
import { embeddedPlace } from './embedded-place.ts';
import type { StoppingPlace } from './stopping-place.ts';

/** A folder for embedded databases in which every scan runs apart, be the graph ever so small. */
export async function runnerPlace(): Promise<StoppingPlace & { readonly folder: string }> {
  const place = await embeddedPlace();
  return {
    ...place,
    open: () => new EmbeddedStore(place.folder, { nodesInServer: 0 }),
    running: () => runnersOf(place.folder),
  };
}

/** The process ids of the runners on graphs of a folder, whoever started them. */
export async function runnersOf(folder: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,args=']);
  const runners = stdout.split('\n').filter((line) => line.includes(`runner-main.js ${folder}/`));
  return runners.map((line) => line.trim().split(' ')[0] ?? '');
}
