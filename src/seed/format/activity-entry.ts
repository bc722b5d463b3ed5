import { z } from 'zod';
import { activityKind } from '../../model/vocabulary/activity-kind.ts';
import { activityStatus } from '../../model/vocabulary/activity-status.ts';
import { actorRole } from '../../model/vocabulary/actor-role.ts';
import { group } from '../../model/vocabulary/group.ts';
import { conferralEntry } from './conferral-entry.ts';
import { factKeys, reference, references } from './fact-entry.ts';
import { figureEntry } from './figure-entry.ts';
import { gapEntry } from './gap-entry.ts';

const roles = Object.fromEntries(actorRole.values.map((role) => [role.toLowerCase(), references.optional()]));

/** An activity as it is written; `by` left out means the article's default as host. */
export const activityEntry = z.strictObject({
  ...factKeys,
  kind: activityKind.schema,
  programme: reference.optional(),
  programmes: z.array(reference).optional(),
  title: z.string().optional(),
  theme: z.string().optional(),
  edition: z.number().int().positive().optional(),
  status: activityStatus.schema.optional(),
  groups: z.array(group.schema).optional(),
  by: z.union([references, z.strictObject(roles)]).optional(),
  for: references.optional(),
  in: references.optional(),
  within: reference.optional(),
  figures: z.array(figureEntry).optional(),
  conferrals: z.array(conferralEntry).optional(),
  gaps: z.array(gapEntry).optional(),
});
/** An activity as it is written. */
export type ActivityEntry = z.infer<typeof activityEntry>;
