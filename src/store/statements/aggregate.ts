import { z } from 'zod';
import { defineStatement } from '../statement.ts';
import { filterKey, first, index } from './filter.ts';

const whole = z.number().int();
/** Where the keys of up to three dimensions stand among the stored group keys, and where an empty one stands. */
const grouping = { by1: whole, by2: whole, by3: whole, none: whole };
const selection = filterKey.extend({ unfiltered: z.boolean(), ...grouping });
/** Ids or groups, each behind the index of its key: a list inside a key would be copied for every figure. */
const ofKeys = z.array(z.string());
const groupKey = z.string().describe('The key of the one dimension, or the keys of three, joined by |');
const interval = z.array(z.number().nullable()).length(3);

/** What a sum is asked of: a filter, and up to three dimensions. */
export type Selection = Omit<z.infer<typeof selection>, 'index'>;

/** The parts of other figures that match; and once more, with their group, those whose whole stands beside them there. */
export const partsOfWholes = defineStatement({
  file: 'aggregate/parts-of-wholes.cypher',
  scans: true,
  parameters: z.object({ keys: z.array(selection) }),
  row: z.strictObject({ index, id: z.string(), groupKey, matches: z.boolean() }),
});

/** The first groups in an order. */
export const groups = defineStatement({
  file: 'aggregate/groups.cypher',
  scans: true,
  parameters: z.object({
    keys: z.array(
      selection.extend({
        least: whole,
        most: whole,
        leastSources: whole,
        mostSources: whole,
        sort: z.enum(['LARGEST', 'SMALLEST', 'MOST', 'KEY']),
      }),
    ),
    kept: ofKeys,
    first,
  }),
  row: z.strictObject({ index, groupKey, count: whole, rank: z.number() }),
});

const stratumRow = z.strictObject({
  index,
  groupKey,
  stratum: z.string(),
  count: whole,
  sums: z.array(z.number()).length(3).describe('Of the values, the lower and the upper bounds, in ten-thousandths'),
  known: z.array(whole).length(3).describe('How many have a number, a lower bound, an upper bound'),
  least: interval,
  most: interval,
  named: whole,
  subjectsCount: whole,
  subjects: z.array(z.string()),
  sourcesCount: whole,
  sources: z.array(z.string()),
  years: whole,
  facts: z.array(z.string()),
});

/** What one stratum of one group makes together. */
export type StratumRow = z.infer<typeof stratumRow>;

/** The strata of groups; broad ones tell only apart what refuses a sum, so that they stay few where figures are many. */
export const strata = defineStatement({
  file: 'aggregate/strata.cypher',
  scans: true,
  parameters: z.object({
    keys: z.array(selection.extend({ broad: z.boolean(), everyGroup: z.boolean(), listed: whole, shown: whole })),
    kept: ofKeys,
    groups: ofKeys,
  }),
  row: stratumRow,
});
