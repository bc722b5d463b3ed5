import type { GraphReader } from '../../store/graph-store.ts';
import { graphVersion } from '../../store/statements/graph.ts';
import { StoreError } from '../../store/errors.ts';
import { ExportError } from '../export-error.ts';

/** The version that the store reads now. Throws a `StoreError` where nothing is loaded. */
export async function versionOf(store: GraphReader): Promise<string> {
  const [row] = await store.read(graphVersion, {});
  if (row === undefined) throw new StoreError('STORE_EMPTY', 'Nothing is loaded. Run npm run load');
  return row.version;
}

/** Throws VERSION_CHANGED where another graph was loaded since: what was read last may be of the one or of the other. */
export async function mustStillBe(store: GraphReader, version: string): Promise<void> {
  const now = await versionOf(store);
  if (now === version) return;
  throw new ExportError(
    'VERSION_CHANGED',
    `Version ${now} was loaded while ${version} was exported: the file is not whole. Export again`,
  );
}
