import { pinyinSortKey } from '../../text/names/pinyin-sort-key.ts';
import { targetsOf, type FactRecord } from '../assemble/dataset.ts';
import { factTerms } from '../index/fact-terms.ts';
import type { GraphIndex } from '../index/graph-index.ts';
import { honourProperties } from '../index/surroundings.ts';
import { tallyOf } from '../index/tally.ts';
import type { Draft } from './draft.ts';
import { dayNumber, nameText } from './properties.ts';

/** The node of a fact, before it has its places in the lists. */
export function factNode(index: GraphIndex, fact: FactRecord): Draft {
  const { id, type, period } = fact;
  const measure = index.dataset.measures.get(targetsOf(fact, 'OF_MEASURE')[0] ?? '');
  const title = fact.properties['title'] as string | undefined;
  const own = { ...fact.properties, ...ofHonour(index, fact), measure: measure?.key, unit: measure?.unit };
  const counts = { figuresCount: index.figuresCountedIn(id).length, honouredCount: honoured(index, fact) };
  return {
    labels: ['Fact', type],
    orderable: {
      id,
      type,
      nameKey: placeKey(fact),
      properties: { ...own, titleKey: title && pinyinSortKey(title) },
      counts,
      period,
    },
    properties: {
      ...own,
      ...counts,
      id,
      type,
      warnings: index.warningsOf(id),
      periodEdtf: period.edtf,
      periodFrom: period.from,
      periodTo: period.to,
      periodBasis: period.basis,
      fromDay: dayNumber(period.from),
      toDay: dayNumber(period.to),
      nameText: nameText([title, fact.properties['theme'] as string | undefined]),
      terms: factTerms(index, fact),
      ...tallyOf(index, fact),
    },
  };
}

/** Of which family, level and target the honour of a conferral is, be it said by its name or by the conferral. */
function ofHonour(index: GraphIndex, fact: FactRecord): Readonly<Record<string, unknown>> {
  if (fact.type !== 'Conferral') return {};
  const { family, level, target } = honourProperties(index, fact);
  return { family, level, target };
}

/** Where a fact stands in its source, as text that sorts in the order of reading. */
function placeKey({ citations }: FactRecord): string {
  const [first] = citations;
  const numbers = (first?.at ?? '').split('.').map((number) => number.padStart(6, '0'));
  return [first?.source ?? '', ...numbers].join(' ');
}

function honoured(index: GraphIndex, fact: FactRecord): number {
  if (fact.type !== 'Conferral') return 0;
  const counted = index.figuresCountedIn(fact.id).reduce((sum, { properties }) => sum + Number(properties['value']), 0);
  return Math.max(counted, targetsOf(fact, 'CONFERRED_ON').length);
}
