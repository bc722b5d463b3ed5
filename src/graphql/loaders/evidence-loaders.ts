import type { GraphReader } from '../../store/graph-store.ts';
import * as evidence from '../../store/statements/evidence.ts';
import { idReader, keyedReader } from './keyed-reader.ts';

/** Reads sources, passages, citations and mentions. */
export function evidenceLoaders(store: GraphReader) {
  return {
    passageById: idReader(
      store,
      evidence.passagesById,
      ({ node }) => node.id,
      ([row]) => row?.node,
    ),
    citationsOfFact: idReader(store, evidence.citationsOfFact, rowId, allRows),
    mentionsInPassages: idReader(store, evidence.mentionsInPassages, rowId, allRows),
    sourcesOfEntity: idReader(store, evidence.sourcesOfEntity, rowId, allNodes),
    factsOfPassage: idReader(store, evidence.factsOfPassage, rowId, allNodes),
    entitiesOfSource: keyedReader(store, evidence.entitiesOfSource),
    countEntitiesOfSource: keyedReader(store, evidence.countEntitiesOfSource),
    factsOfSource: keyedReader(store, evidence.factsOfSource),
    countFactsOfSource: keyedReader(store, evidence.countFactsOfSource),
    passagesOfSource: keyedReader(store, evidence.passagesOfSource),
    countPassagesOfSource: keyedReader(store, evidence.countPassagesOfSource),
    mentionsOfEntity: keyedReader(store, evidence.mentionsOfEntity),
    mentionsOfSource: keyedReader(store, evidence.mentionsOfSource),
  };
}

function rowId({ id }: { id: string }): string {
  return id;
}

function allRows<Row>(rows: readonly Row[]): readonly Row[] {
  return rows;
}

function allNodes<Node>(rows: readonly { node: Node }[]): readonly Node[] {
  return rows.map(({ node }) => node);
}
