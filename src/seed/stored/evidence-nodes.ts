import { readPeriod } from '../../text/periods/period.ts';
import { pinyinSortKey } from '../../text/names/pinyin-sort-key.ts';
import type { Dataset, PassageRecord } from '../assemble/dataset.ts';
import type { StoredNode } from '../../store/stored-graph.ts';
import { encodeTerms } from '../index/terms.ts';
import type { Draft } from './draft.ts';
import { dayNumber, nameText, storable } from './properties.ts';

/** The nodes of all sources. */
export function sourceNodes(dataset: Dataset): Draft[] {
  return [...dataset.sources.values()].map(({ origin: _origin, ...source }) => {
    const published = source.publishedOn === undefined ? undefined : readPeriod(source.publishedOn);
    const day = published?.ok ? dayNumber(published.from) : undefined;
    const factsCount = [...dataset.facts.values()].filter(({ citations }) =>
      citations.some((c) => c.source === source.id),
    ).length;
    return {
      labels: ['Source'],
      orderable: {
        id: source.id,
        type: 'Source',
        nameKey: pinyinSortKey(source.title),
        properties: source,
        counts: { factsCount },
      },
      properties: {
        ...source,
        type: 'Source',
        factsCount,
        fromDay: day,
        toDay: published?.ok ? dayNumber(published.to) : undefined,
        nameText: nameText([source.title, source.publisher]),
        terms: encodeTerms({
          id: [source.id],
          kind: [source.kind],
          publisher: [source.publisher],
          title: [source.title],
          about: [source.subject],
          basis: [source.publishedBasis],
        }),
      },
    };
  });
}

/** The nodes of all measures. */
export function measureNodes(dataset: Dataset): Draft[] {
  return [...dataset.measures.values()].map(({ origin: _origin, ...measure }) => {
    const figuresCount = [...dataset.facts.values()].filter(({ relations }) =>
      relations.some(({ to }) => to === measure.id),
    ).length;
    return {
      labels: ['Measure'],
      orderable: {
        id: measure.id,
        type: 'Measure',
        nameKey: measure.key,
        properties: measure,
        counts: { figuresCount },
      },
      properties: {
        ...measure,
        type: 'Measure',
        figuresCount,
        nameText: nameText([measure.name, measure.nameEn]),
        terms: encodeTerms({
          id: [measure.id],
          key: [measure.key],
          name: [measure.name, measure.nameEn],
          unit: [measure.unit],
          additivity: [measure.additivity],
        }),
      },
    };
  });
}

/** The node of a passage; passages are reached from their source and from facts, and stand in no list. */
export function passageNode({ id, at, start, end, sha256, role }: PassageRecord): StoredNode {
  const [block, sentence] = at.split('.').map(Number);
  return {
    id,
    labels: ['Passage'],
    properties: storable({ id, type: 'Passage', block, sentence, start, end, sha256, role }),
  };
}
