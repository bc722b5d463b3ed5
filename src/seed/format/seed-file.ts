import { z } from 'zod';
import { entityKinds } from '../../model/entity-kinds.ts';
import { id } from '../../model/entity.ts';
import { mention } from '../../model/evidence/mention.ts';
import { passage } from '../../model/evidence/passage.ts';
import { source } from '../../model/evidence/source.ts';
import { measure } from '../../model/measure.ts';
import { scope } from '../../model/vocabulary/scope.ts';
import { statType } from '../../model/vocabulary/stat-type.ts';
import { activityEntry } from './activity-entry.ts';
import { affiliationEntry } from './affiliation-entry.ts';
import { conferralEntry } from './conferral-entry.ts';
import { periodKeys } from './fact-entry.ts';
import { figureEntry } from './figure-entry.ts';
import { gapEntry } from './gap-entry.ts';
import { tenureEntry } from './tenure-entry.ts';

/** What is true of a whole article, said once. */
const defaults = z.strictObject({
  ...periodKeys,
  by: id.optional().describe('Who acts and who reports, unless a fact says otherwise'),
  scope: scope.schema.optional(),
  statType: statType.schema.optional(),
});

/** The sections a seed file may hold; a file holds those it needs. */
export const seedFile = z.strictObject({
  source: source.optional(),
  sources: z.array(source).optional(),
  passages: z.array(passage).optional(),
  measures: z.array(measure).optional(),
  properNames: z.array(z.string()).optional().describe('Names longer than 14 characters that we may repeat'),
  unions: z
    .array(entityKinds.unions.properties.extend({ under: id.optional(), place: id.optional() }))
    .optional()
    .describe('`under` and `place` only in a gazetteer file: the row is their source'),
  organisations: z.array(entityKinds.organisations.properties).optional(),
  people: z.array(entityKinds.people.properties).optional(),
  programmes: z.array(entityKinds.programmes.properties).optional(),
  honours: z.array(entityKinds.honours.properties).optional(),
  places: z.array(entityKinds.places.properties.extend({ within: id.optional() })).optional(),
  members: z
    .array(z.strictObject({ child: id, parent: id }))
    .optional()
    .describe('Parts of a region; gazetteer files'),
  defaults: defaults.optional(),
  mentions: z.array(mention).optional(),
  affiliations: z.array(affiliationEntry).optional(),
  tenures: z.array(tenureEntry).optional(),
  activities: z.array(activityEntry).optional(),
  conferrals: z.array(conferralEntry).optional(),
  figures: z.array(figureEntry).optional(),
  gaps: z.array(gapEntry).optional(),
});
/** A seed file, checked for form. */
export type SeedFile = z.infer<typeof seedFile>;
/** What is true of a whole article. */
export type Defaults = z.infer<typeof defaults>;
