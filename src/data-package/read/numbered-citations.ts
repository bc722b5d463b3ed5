import { readCitations } from '../../export/read/fact-records.ts';
import type { Citation } from '../../export/read/related.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import { recordsById } from './sorted-ids.ts';

/** A citation of a fact, and its number among those of the fact, from 1. */
export interface NumberedCitation extends Citation {
  readonly fact: string;
  readonly number: number;
}

/** Where all facts are stated, in the order of their ids. */
export function numberedCitations(store: GraphReader): AsyncGenerator<readonly NumberedCitation[]> {
  return recordsById(store, 'Fact/ALL', async (ids) => {
    const cited = await readCitations(store, ids);
    return ids.flatMap((fact) =>
      (cited.get(fact) ?? []).map((citation, index) => ({ ...citation, fact, number: index + 1 })),
    );
  });
}
