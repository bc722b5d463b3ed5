import type { GraphStore } from '../../store/graph-store.ts';
import * as evidence from '../../store/statements/evidence.ts';
import { entities, facts, measures, sources, type Family } from '../../store/statements/families.ts';
import * as relations from '../../store/statements/fact-relations.ts';
import * as links from '../../store/statements/links.ts';
import * as lists from '../../store/statements/lists.ts';
import { idReader, keyedReader } from './keyed-reader.ts';
import { placeReader } from './place-reader.ts';

/** Everything one request reads, a level at a time. Made for a request and gone with it. */
export type Loaders = ReturnType<typeof loadersFor>;

/** The loaders of one request. */
export function loadersFor(store: GraphStore) {
  const keyed = <P extends { keys: readonly object[] }, R extends { index: number }>(statement: Parameters<typeof keyedReader<P, R>>[1]) =>
    keyedReader<P, R>(store, statement);
  return {
    entities: familyLoaders(store, entities),
    facts: familyLoaders(store, facts),
    sources: familyLoaders(store, sources),
    measures: familyLoaders(store, measures),
    countByFilter: keyed(lists.countByFilter),
    idsByFilter: keyed(lists.idsByFilter),
    facetsByFilter: keyed(lists.facetsByFilter),
    listLength: (list: string) => store.read(lists.listLength, { lists: [list] }).then(([row]) => row?.length ?? 0),
    pageHolding: (list: string, orderKey: string) => store.read(lists.pageHolding, { list, orderKey }),
    linkedEntities: keyed(links.linkedEntities),
    countLinkedEntities: keyed(links.countLinkedEntities),
    facetsOfLinkedEntities: keyed(links.facetsOfLinkedEntities),
    linksOfEntity: keyed(links.linksOfEntity),
    linkCounts: keyed(links.linkCounts),
    linksBetween: (keys: { id: string; from: string; to: string }[]) => store.read(links.linksBetween, { keys }),
    superiorsOf: keyed(links.superiorsOf),
    subordinatesOf: keyed(links.subordinatesOf),
    countSubordinatesOf: keyed(links.countSubordinatesOf),
    entitiesWithin: keyed(links.entitiesWithin),
    countEntitiesWithin: keyed(links.countEntitiesWithin),
    factsOfEntity: keyed(relations.factsOfEntity),
    countFactsOfEntity: keyed(relations.countFactsOfEntity),
    facetsOfFactsOfEntity: keyed(relations.facetsOfFactsOfEntity),
    entitiesOfFact: keyed(relations.entitiesOfFact),
    factsOfFact: keyed(relations.factsOfFact),
    citationsOfFact: idReader(store, evidence.citationsOfFact, ({ id }) => id, (rows) => rows),
    sourcesOfEntity: idReader(store, evidence.sourcesOfEntity, ({ id }) => id, (rows) => rows.map(({ node }) => node)),
    mentionsInPassages: idReader(store, evidence.mentionsInPassages, ({ id }) => id, (rows) => rows),
    entitiesOfSource: keyed(evidence.entitiesOfSource),
    countEntitiesOfSource: keyed(evidence.countEntitiesOfSource),
    countPassagesOfSource: keyed(evidence.countPassagesOfSource),
    factsOfSource: keyed(evidence.factsOfSource),
    countFactsOfSource: keyed(evidence.countFactsOfSource),
    passagesOfSource: keyed(evidence.passagesOfSource),
    factsOfPassage: idReader(
      store,
      evidence.factsOfPassage,
      ({ id }) => id,
      (rows) => rows.map(({ node }) => node),
    ),
    mentionsOfEntity: keyed(evidence.mentionsOfEntity),
    mentionsOfSource: keyed(evidence.mentionsOfSource),
  };
}

function familyLoaders<Row extends { id: string }>(store: GraphStore, family: Family<Row>) {
  return {
    byId: idReader(store, family.byId, ({ node }) => node.id, ([row]) => row?.node),
    byPosition: placeReader(store, family.byPosition),
    byFilter: keyedReader(store, family.byFilter),
  };
}

/** The loaders of one family of records. */
export type FamilyLoaders = Loaders['entities'] | Loaders['facts'] | Loaders['sources'] | Loaders['measures'];
