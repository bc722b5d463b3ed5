import { targetsOf, type FactRecord } from '../assemble/dataset.ts';
import type { LinkSurroundings } from './link-surroundings.ts';
import type { DrawnLink, LinkRule } from './link.ts';

/** RECEIVED, NOMINATED_FOR, GRANTED, and CREDITED_WITH where others are counted without names. Only named honours draw links. */
export const linksFromConferral: LinkRule = (fact, around) => {
  const honour = targetsOf(fact, 'OF_HONOUR')[0];
  if (honour === undefined) return [];
  const conferred = fact.properties['status'] === 'CONFERRED';
  const recipients = targetsOf(fact, 'CONFERRED_ON');
  const grantors = conferred ? targetsOf(fact, 'GRANTED_BY') : [];
  return [
    ...recipients.map((from): DrawnLink => ({ kind: conferred ? 'RECEIVED' : 'NOMINATED_FOR', from, to: honour })),
    ...grantors.map((from): DrawnLink => ({ kind: 'GRANTED', from, to: honour })),
    ...(recipients.length === 0 ? creditedWith(fact, around, honour) : []),
  ];
};

function creditedWith(fact: FactRecord, around: LinkSurroundings, honour: string): DrawnLink[] {
  const count = countOf(fact, around);
  const status = String(fact.properties['status']);
  return targetsOf(fact, 'COUNTED_FOR').map((from) => ({
    kind: 'CREDITED_WITH',
    from,
    to: honour,
    status,
    ...(count !== undefined && { count }),
  }));
}

/** How many were honoured, where a conferral carries one figure that is not part of another. */
function countOf(fact: FactRecord, around: LinkSurroundings): number | undefined {
  const figures = around.figuresCountedIn(fact.id);
  const value = figures[0]?.properties['value'];
  return figures.length === 1 && typeof value === 'number' ? value : undefined;
}
