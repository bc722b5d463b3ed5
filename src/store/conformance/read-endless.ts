import { EmbeddedStore } from '../embedded/embedded-store.ts';
import { endless } from './a-statement.ts';

/** Reads what runs for minutes from an embedded database, apart: until its process is killed. */
export async function readEndless(folder: string): Promise<void> {
  await new EmbeddedStore(folder, { nodesInServer: 0, timeoutMs: 60_000 }).read(endless, {});
}
