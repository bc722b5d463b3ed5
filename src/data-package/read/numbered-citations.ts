import { readFactRecords } from '../../export/read/fact-records.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import type { Citation } from '../../store/records/fact-record.ts';
import { recordsById } from './sorted-ids.ts';

/** A citation of a fact, and its number among those of the fact, from 1. */
export interface NumberedCitation extends Citation {
  readonly fact: string;
  readonly number: number;
}

/** Where all facts are stated, in the order of their ids. */
export function numberedCitations(store: GraphReader): AsyncGenerator<readonly NumberedCitation[]> {
  return recordsById(store, 'Fact/ALL', async (ids) => {
    const records = await readFactRecords(store, ids);
    return records.flatMap(({ fact, citations }) =>
      citations.map((citation, index) => ({ ...citation, fact: fact.id, number: index + 1 })),
    );
  });
}
