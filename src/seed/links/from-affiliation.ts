import { targetsOf } from '../assemble/dataset.ts';
import type { DrawnLink, LinkRule } from './link.ts';

const kinds: Record<string, DrawnLink['kind']> = {
  SUPERIOR: 'UNDER',
  LEADERSHIP: 'LED_BY',
  PART_OF: 'BELONGS_TO',
  MEMBER: 'BELONGS_TO',
  LOCATED: 'LOCATED_IN',
};

/** UNDER, LED_BY, BELONGS_TO and LOCATED_IN: the child is linked to its parent. */
export const linksFromAffiliation: LinkRule = (fact) => {
  const kind = kinds[String(fact.properties['kind'])];
  const [from, to] = [targetsOf(fact, 'CHILD')[0], targetsOf(fact, 'PARENT')[0]];
  return kind && from && to ? [{ kind, from, to }] : [];
};
