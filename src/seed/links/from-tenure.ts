import { targetsOf } from '../assemble/dataset.ts';
import type { LinkRule } from './link.ts';

/** HOLDS_POST: a person at a body, with the title. */
export const linksFromTenure: LinkRule = (fact) => {
  const [from, to] = [targetsOf(fact, 'HELD_BY')[0], targetsOf(fact, 'HELD_AT')[0]];
  return from && to ? [{ kind: 'HOLDS_POST', from, to, title: String(fact.properties['title']) }] : [];
};
