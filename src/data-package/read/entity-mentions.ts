import type { GraphReader } from '../../store/graph-store.ts';
import type { Statement } from '../../store/statement.ts';
import { mentionsOfEntity } from '../../store/statements/evidence.ts';
import { sortedIds } from './sorted-ids.ts';

/** How many mentions of one entity are read at once. */
const AT_ONCE = 200;

/** A mention with its passage, its source and whom it means. */
export type MentionRow = typeof mentionsOfEntity extends Statement<unknown, infer Row> ? Row : never;

/** The mentions of all entities, entity by entity. */
export async function* entityMentions(store: GraphReader): AsyncGenerator<readonly MentionRow[]> {
  for await (const ids of sortedIds(store, 'Entity/ALL')) yield await mentionsOf(store, ids);
}

/** The mentions of some entities; who is mentioned more often than is read at once is asked for again. */
async function mentionsOf(store: GraphReader, ids: readonly string[]): Promise<MentionRow[]> {
  const mentions = ids.map((): MentionRow[] => []);
  let keys = ids.map((id, index) => ({ index, id, after: '' }));
  while (keys.length > 0) {
    const read = new Map<number, MentionRow[]>();
    for (const row of await store.read(mentionsOfEntity, { keys, first: AT_ONCE })) {
      mentions[row.index]?.push(row);
      read.set(row.index, [...(read.get(row.index) ?? []), row]);
    }
    keys = keys.flatMap(({ index, id }) => {
      const rows = read.get(index) ?? [];
      return rows.length < AT_ONCE ? [] : [{ index, id, after: rows.at(-1)?.id ?? '' }];
    });
  }
  return mentions.flat();
}
