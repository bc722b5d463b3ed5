import { z } from 'zod';
import { conferralStatus } from '../../model/vocabulary/conferral-status.ts';
import { honourFamily } from '../../model/vocabulary/honour-family.ts';
import { honourTarget } from '../../model/vocabulary/honour-target.ts';
import { level } from '../../model/vocabulary/level.ts';
import { factKeys, reference, references } from './fact-entry.ts';
import { figureEntry } from './figure-entry.ts';
import { gapEntry } from './gap-entry.ts';

/** A conferral as it is written. */
export const conferralEntry = z.strictObject({
  ...factKeys,
  status: conferralStatus.schema,
  honour: reference.optional(),
  family: honourFamily.schema.optional(),
  level: level.schema.optional(),
  target: honourTarget.schema.optional(),
  edition: z.number().int().positive().optional(),
  grantedBy: references.optional(),
  recipients: references.optional(),
  countedFor: reference.optional(),
  activity: reference.optional().describe('The activity at which it was given'),
  figures: z.array(figureEntry).optional(),
  gaps: z.array(gapEntry).optional(),
});
/** A conferral as it is written. */
export type ConferralEntry = z.infer<typeof conferralEntry>;
