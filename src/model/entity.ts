import { z } from 'zod';

/** An id: short, readable, safe in a URL, without `.` or `~`. */
export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is kebab-case: a-z, 0-9 and single hyphens');

/** What every entity has: an id and its names. `name` is simplified Chinese and canonical. */
export const entityNames = z.strictObject({
  id,
  name: z.string().min(1).describe('Canonical name in simplified Chinese'),
  nameEn: z.string().min(1).describe('Name in English'),
  aliases: z.array(z.string().min(1)).default([]).describe('Short, former and traditional names, as printed'),
});
