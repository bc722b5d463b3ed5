import type { FilterInput } from '../../graphql/filters/compile-filter.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import type { FactRecord } from '../../store/records/fact-record.ts';
import { ahead } from './ahead.ts';
import { limited } from './limited.ts';
import { listIds, type WantedIds } from './list-ids.ts';

/** What a list of the API answers to a request. */
export interface AnsweredList extends WantedIds {
  /** None where the list itself says what is hidden. */
  readonly filter: FilterInput | undefined;
  /** At most so many records; all where nothing is said. */
  readonly first: number | undefined;
}

/** How the records of some ids are read, in the order of these ids. */
export type ReadRecords<Record> = (store: GraphReader, ids: string[]) => Promise<readonly Record[]>;

/** The records that a list answers, in its order, a few hundred at a time. */
export function listRecords<Record>(
  store: GraphReader,
  list: AnsweredList,
  read: ReadRecords<Record>,
): AsyncGenerator<readonly Record[]> {
  const pages = ahead(listIds(store, list), (ids) => read(store, ids));
  return limited(list.filter === undefined ? withoutDeprecated(pages) : pages, list.first);
}

/** Without the facts that a list hides unless its filter asks for them. */
async function* withoutDeprecated<Record>(pages: AsyncIterable<readonly Record[]>): AsyncGenerator<readonly Record[]> {
  for await (const records of pages) {
    yield records.filter((record) => (record as Partial<FactRecord>).fact?.rank !== 'DEPRECATED');
  }
}
