import { defineEntity } from '../define-entity.ts';
import { entityNames } from '../entity.ts';
import { programmeKind } from '../vocabulary/programme-kind.ts';

/** A brand or line of work that unions run; each run of it is an Activity. */
export const programme = defineEntity({
  type: 'Programme',
  label: 'Programme',
  kind: 'PROGRAMME',
  idPrefix: 'prog',
  description: 'A programme: a brand or a line of work. Who ran it when is an Activity. 品牌项目',
  properties: entityNames.extend({ kind: programmeKind.schema }),
});
