import { grouped } from '../../export/read/grouped.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import { citationsOfFacts, type CitationRow } from '../../store/statements/export.ts';
import { recordsById } from './sorted-ids.ts';

/** A citation, and its number among those of its fact, from 1. */
export interface NumberedCitation extends CitationRow {
  readonly number: number;
}

/** Where all facts are stated, in the order of their ids. */
export function numberedCitations(store: GraphReader): AsyncGenerator<readonly NumberedCitation[]> {
  return recordsById(store, 'Fact/ALL', async (ids) => {
    const cited = grouped(await store.read(citationsOfFacts, { ids }), ({ id }) => id);
    return ids.flatMap((id) => (cited.get(id) ?? []).map((row, index) => ({ ...row, number: index + 1 })));
  });
}
