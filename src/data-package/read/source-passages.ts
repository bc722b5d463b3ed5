import type { GraphReader } from '../../store/graph-store.ts';
import { passagesOfSource } from '../../store/statements/evidence.ts';
import type { PassageRow } from '../../store/statements/rows.ts';
import { sortedIds } from './sorted-ids.ts';

/** How many passages of one source are read at once. */
const AT_ONCE = 1_000;

/** A passage and the source in which it stands. */
export interface SourcePassage extends PassageRow {
  readonly source: string;
}

/** The passages of all sources, source by source in the order of reading. */
export async function* sourcePassages(store: GraphReader): AsyncGenerator<readonly SourcePassage[]> {
  for await (const ids of sortedIds(store, 'Source/TITLE')) for (const id of ids) yield* passagesOf(store, id);
}

async function* passagesOf(store: GraphReader, source: string): AsyncGenerator<readonly SourcePassage[]> {
  let after = -1;
  for (;;) {
    const keys = [{ index: 0, id: source, after, roles: null }];
    const rows = await store.read(passagesOfSource, { keys, first: AT_ONCE });
    if (rows.length > 0) yield rows.map(({ node }) => ({ ...node, source }));
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)?.position ?? after;
  }
}
