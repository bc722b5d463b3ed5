import type { GraphReader } from '../../store/graph-store.ts';
import { entities, facts, measures, sources, type Family } from '../../store/statements/families.ts';
import { conflictLoaders } from './conflict-loaders.ts';
import { coverageLoaders } from './coverage-loaders.ts';
import { evidenceLoaders } from './evidence-loaders.ts';
import { factLoaders } from './fact-loaders.ts';
import { idReader, keyedReader } from './keyed-reader.ts';
import { linkLoaders } from './link-loaders.ts';
import { listLoaders } from './list-loaders.ts';
import { pathLoaders } from './path-loaders.ts';
import { placeReader } from './place-reader.ts';
import { timelineLoaders } from './timeline-loaders.ts';

/** Everything one request reads, a level at a time. Made for a request and gone with it. */
export type Loaders = ReturnType<typeof loadersFor>;

/** The loaders of one request. */
export function loadersFor(store: GraphReader) {
  return {
    entities: familyLoaders(store, entities),
    facts: familyLoaders(store, facts),
    sources: familyLoaders(store, sources),
    measures: familyLoaders(store, measures),
    ...listLoaders(store),
    ...linkLoaders(store),
    ...pathLoaders(store),
    ...factLoaders(store),
    ...evidenceLoaders(store),
    ...conflictLoaders(store),
    ...timelineLoaders(store),
    ...coverageLoaders(store),
  };
}

function familyLoaders<Row extends { id: string }>(store: GraphReader, family: Family<Row>) {
  return {
    byId: idReader(
      store,
      family.byId,
      ({ node }) => node.id,
      ([row]) => row?.node,
    ),
    byPosition: placeReader(store, family.byPosition),
    byFilter: keyedReader(store, family.byFilter),
  };
}

/** The loaders of one family of records. */
export type FamilyLoaders = Loaders['entities'] | Loaders['facts'] | Loaders['sources'] | Loaders['measures'];
