import { z } from 'zod';
import { conflict } from '../../model/conflict.ts';
import { defineStatement } from '../statement.ts';
import { pages, places } from './families.ts';
import { placed } from './filter.ts';

/** A conflict as every statement answers it. */
export type ConflictRow = z.infer<typeof conflict>;

const row = z.strictObject({ ...placed, node: conflict });

/** Conflicts at places of their list. */
export const conflictsByPosition = defineStatement({
  file: 'conflicts/conflicts-by-position.cypher',
  parameters: places,
  row,
});

/** Conflicts by code, or by what they concern. */
export const conflictsByFilter = defineStatement({
  file: 'conflicts/conflicts-by-filter.cypher',
  parameters: pages,
  row,
  scans: true,
});
