import { defineEntity } from '../define-entity.ts';
import { entityNames } from '../entity.ts';
import { honourFamily } from '../vocabulary/honour-family.ts';
import { honourTarget } from '../vocabulary/honour-target.ts';
import { level } from '../vocabulary/level.ts';

/** An award as it is defined; the giving of it is a Conferral. */
export const honour = defineEntity({
  type: 'Honour',
  label: 'Honour',
  kind: 'HONOUR',
  idPrefix: 'hon',
  description: 'An award as it is defined; the giving of it is a Conferral. 荣誉',
  properties: entityNames.extend({
    family: honourFamily.schema,
    level: level.schema.optional(),
    target: honourTarget.schema.optional(),
  }),
});
