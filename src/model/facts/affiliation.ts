import { defineFact, targets } from '../define-fact.ts';
import { affiliationKind } from '../vocabulary/affiliation-kind.ts';
import { factProperties } from './fact.ts';

/** One thing belongs to another. */
export const affiliation = defineFact({
  type: 'Affiliation',
  idPrefix: 'aff',
  description: 'One thing belongs to another: superior, leadership, part, member, location. 隶属关系',
  properties: factProperties.extend({ kind: affiliationKind.schema }),
  relations: { CHILD: { to: targets.entities, many: false }, PARENT: { to: targets.entities, many: false } },
});
