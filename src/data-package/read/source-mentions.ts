import type { GraphReader } from '../../store/graph-store.ts';
import type { Statement } from '../../store/statement.ts';
import { mentionsOfSource } from '../../store/statements/evidence.ts';
import { sortedIds } from './sorted-ids.ts';

/** More than one source can have. */
const MOST_IN_SOURCE = 100_000;

/** A mention with its passage, its source and whom it means. */
export type MentionRow = typeof mentionsOfSource extends Statement<infer _Parameters, infer Row> ? Row : never;

/** The mentions of all sources, source by source in the order of reading. */
export async function* sourceMentions(store: GraphReader): AsyncGenerator<readonly MentionRow[]> {
  for await (const ids of sortedIds(store, 'Source/TITLE')) {
    for (const id of ids) {
      const keys = [{ index: 0, id, surface: null }];
      yield await store.read(mentionsOfSource, { keys, first: MOST_IN_SOURCE });
    }
  }
}
