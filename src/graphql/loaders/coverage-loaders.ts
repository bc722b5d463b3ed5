import type { GraphReader } from '../../store/graph-store.ts';
import { factsOfSubjectByMeasure } from '../../store/statements/coverage.ts';
import { keyedReader } from './keyed-reader.ts';

/** Reads which measures are stated of subjects, and which are known to be missing. */
export function coverageLoaders(store: GraphReader) {
  return { factsOfSubjectByMeasure: keyedReader(store, factsOfSubjectByMeasure) };
}
