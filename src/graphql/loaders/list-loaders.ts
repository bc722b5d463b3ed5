import type { GraphReader } from '../../store/graph-store.ts';
import * as aggregate from '../../store/statements/aggregate.ts';
import * as lists from '../../store/statements/lists.ts';
import { batchReader } from './batch-reader.ts';
import { idReader, keyedReader } from './keyed-reader.ts';
import { strataReader } from './strata-reader.ts';
import { termReader } from './term-reader.ts';

/** Reads what lists are counted by, and where cursors stand. */
export function listLoaders(store: GraphReader) {
  return {
    countByFilter: keyedReader(store, lists.countByFilter),
    idsByFilter: keyedReader(store, lists.idsByFilter),
    facetsByFilter: keyedReader(store, lists.facetsByFilter),
    recordTypeOf: idReader(
      store,
      lists.typesOfIds,
      ({ id }) => id,
      ([row]) => row,
    ),
    listLength: batchReader(async (asked) => {
      const rows = await store.read(lists.listLength, { lists: [...asked] });
      return new Map(rows.map(({ list, length }) => [list, length]));
    }),
    beforeAdding: keyedReader(store, aggregate.beforeAdding),
    hasTerm: termReader(store),
    groups: keyedReader(store, aggregate.groups),
    strata: strataReader(store),
    broadStrata: keyedReader(store, aggregate.broadStrata),
    pageHolding: (list: string, orderKey: string) => store.read(lists.pageHolding, { list, orderKey }),
  };
}
