import { z } from 'zod';
import { defineEntity } from '../define-entity.ts';
import { entityNames } from '../entity.ts';
import { placeKind } from '../vocabulary/place-kind.ts';

/** A place: an administrative division with its code, or a village, region, site, venue or works. */
export const place = defineEntity({
  type: 'Place',
  label: 'Place',
  kind: 'PLACE',
  idPrefix: 'place',
  description: 'A division with its code, or a village, region, compound, site, venue or works. 地点',
  properties: entityNames.extend({
    kind: placeKind.schema,
    code: z
      .string()
      .regex(/^(\d{6}|\d{9})$/, 'a division code has 6 or 9 digits')
      .optional(),
    codeSystem: z.string().optional().describe('GB/T 2260, or the statistical code below county'),
    codeRevision: z.string().optional().describe('Year of the code table'),
  }),
});
