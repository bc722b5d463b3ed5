import type { GraphReader } from '../../store/graph-store.ts';
import type { FactRecord } from '../../store/records/fact-record.ts';
import { measures, sources } from '../../store/statements/families.ts';
import type { MeasureRow, SourceRow } from '../../store/statements/rows.ts';
import { ahead } from './ahead.ts';
import { readFactRecords } from './fact-records.ts';
import { listIds } from './list-ids.ts';
import { ofVersion } from './one-version.ts';

/** What stands behind links: facts, and what they rest on and count. */
export interface Evidence {
  readonly facts: () => AsyncGenerator<readonly FactRecord[]>;
  readonly sources: () => AsyncGenerator<readonly SourceRow[]>;
  readonly measures: () => AsyncGenerator<readonly MeasureRow[]>;
}

/** All facts, deprecated ones too, all sources and all measures, page by page. */
export function readEvidence(store: GraphReader, version: string): Evidence {
  const pages = <Row>(list: string, read: (ids: string[]) => Promise<readonly Row[]>) =>
    ofVersion(store, version, ahead(listIds(store, { list }), read));
  return {
    facts: () => pages('Fact/ALL', (ids) => readFactRecords(store, ids)),
    sources: () => pages('Source/ALL', (ids) => readSources(store, ids)),
    measures: () => pages('Measure/ALL', (ids) => readMeasures(store, ids)),
  };
}

/** Sources by their ids, in no order. */
export async function readSources(store: GraphReader, ids: string[]): Promise<SourceRow[]> {
  return (await store.read(sources.byId, { ids })).map(({ node }) => node);
}

/** Measures by their ids, in no order. */
export async function readMeasures(store: GraphReader, ids: string[]): Promise<MeasureRow[]> {
  return (await store.read(measures.byId, { ids })).map(({ node }) => node);
}
