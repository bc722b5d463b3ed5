import type { GraphReader } from '../../store/graph-store.ts';
import * as relations from '../../store/statements/fact-relations.ts';
import { keyedReader } from './keyed-reader.ts';

/** Reads the facts of entities, and what facts lead to. */
export function factLoaders(store: GraphReader) {
  return {
    factsOfEntity: keyedReader(store, relations.factsOfEntity),
    countFactsOfEntity: keyedReader(store, relations.countFactsOfEntity),
    facetsOfFactsOfEntity: keyedReader(store, relations.facetsOfFactsOfEntity),
    entitiesOfFact: keyedReader(store, relations.entitiesOfFact),
    factsOfFact: keyedReader(store, relations.factsOfFact),
  };
}
