import type { GraphReader } from '../../store/graph-store.ts';
import { countTimelineOfSubject, timelineOfSubject } from '../../store/statements/timeline.ts';
import { keyedReader } from './keyed-reader.ts';

/** Reads what happened with subjects, in the order of periods. */
export function timelineLoaders(store: GraphReader) {
  return {
    timelineOfSubject: keyedReader(store, timelineOfSubject),
    countTimelineOfSubject: keyedReader(store, countTimelineOfSubject),
  };
}
