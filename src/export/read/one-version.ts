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

/**
 * The same pages, as long as they are of this version. Throws VERSION_CHANGED where another graph was loaded since: the page
 * read last may be of the one or of the other.
 */
export async function* ofVersion<Page>(
  store: GraphReader,
  version: string,
  pages: AsyncIterable<Page>,
): AsyncGenerator<Page> {
  for await (const page of pages) {
    const now = await versionOf(store);
    if (now !== version) {
      const message = `Version ${now} was loaded while ${version} was exported: the file is not whole. Export again`;
      throw new ExportError('VERSION_CHANGED', message);
    }
    yield page;
  }
}
