import type { ValueOf } from './define-vocabulary.ts';
import { targets } from './define-fact.ts';
import { linkKind } from './vocabulary/link-kind.ts';

/** A kind of links. */
export type LinkKind = ValueOf<typeof linkKind>;

/** Of which types the entities are between which links of a kind lead. */
export interface LinkEnds {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const { bodies, entities } = targets;

/** The ends of links, by their kinds. */
export const linkEnds: Readonly<Record<LinkKind, LinkEnds>> = {
  UNDER: { from: ['Union'], to: ['Union'] },
  LED_BY: { from: ['Union'], to: ['Organisation'] },
  BELONGS_TO: { from: entities, to: entities },
  LOCATED_IN: { from: entities, to: ['Place'] },
  RAN: { from: bodies, to: ['Programme'] },
  TOOK_PART_IN: { from: bodies, to: ['Programme'] },
  PLANS: { from: bodies, to: ['Programme'] },
  SERVED: { from: bodies, to: [...bodies, 'Place'] },
  ACTIVE_IN: { from: bodies, to: ['Place'] },
  PARTNERED: { from: bodies, to: bodies },
  RECEIVED: { from: entities, to: ['Honour'] },
  GRANTED: { from: bodies, to: ['Honour'] },
  NOMINATED_FOR: { from: entities, to: ['Honour'] },
  CREDITED_WITH: { from: ['Union', 'Place'], to: ['Honour'] },
  HOLDS_POST: { from: ['Person'], to: bodies },
};

/** The kinds of links that may lead from one entity of a type to another of it. */
export function linkKindsAmong(type: string): LinkKind[] {
  return linkKind.values.filter((kind) => linkEnds[kind].from.includes(type) && linkEnds[kind].to.includes(type));
}
