import { z } from 'zod';
import { defineStatement } from '../statement.ts';
import { filterKey, first, index } from './filter.ts';

const whole = z.number().int();
/** Where the keys of up to three dimensions stand among the stored group keys, and where an empty one stands. */
const grouping = { by1: whole, by2: whole, by3: whole, none: whole };
const selection = z.object({
  index,
  branches: filterKey.shape.branches,
  required: z
    .array(z.string())
    .describe('Terms that every branch demands; what else these demand stands in the branches'),
  unfiltered: z.boolean().describe('Whether branches demand nothing else'),
  wholes: z.array(z.string()).describe('Kinds of summands that are no parts of others'),
  parts: z.array(z.string()).describe('Kinds of those that are'),
  everyMeasure: z.boolean(),
  measures: z.array(z.string()),
  everyUnit: z.boolean(),
  units: z.array(z.string()),
  beside: z.array(z.string()).describe('What is counted without being a measure: honours given'),
  ...grouping,
});
/** Ids or groups, each behind the index of its key: a list inside a key would be copied for every figure. */
const ofKeys = z.array(z.string());
const groupKey = z.string().describe('The key of the one dimension, or the keys of three, joined by |');
const interval = z.array(z.number().nullable()).length(3);

/** What a sum is asked of: a filter, and up to three dimensions. */
export type Selection = Omit<z.infer<typeof selection>, 'index'>;

const beforeAddingRow = z.strictObject({
  index,
  what: z.enum(['PART', 'BESIDE_WHOLE', 'KNOWN']),
  names: z
    .array(z.string())
    .describe('Beside each id the group in which its whole stands, or its type where it is known'),
  ids: z.array(z.string()).describe('Of measures the keys'),
});

/** Parts of other figures that match, those of them whose whole is in the same group, or what a filter names. */
export type BeforeAddingRow = z.infer<typeof beforeAddingRow>;

/** What has to be known before figures are added: parts, those beside their wholes, and what the filter names. */
export const beforeAdding = defineStatement({
  file: 'aggregate/before-adding.cypher',
  scans: true,
  parameters: z.object({
    keys: z.array(selection.extend({ named: z.array(z.string()).describe('Ids of what the filter names') })),
  }),
  row: beforeAddingRow,
});

const witness = z.tuple([z.string(), z.string()]).describe('A broad stratum, and the id of a fact that has it');
const groupRow = z.strictObject({
  index,
  groupKey,
  count: whole,
  facts: z.array(z.string()).describe('Ids of its facts in no order, where they are few'),
  firstWitness: witness,
  lastWitness: witness,
  rank: z.number(),
});

/** A group, and the first and the last of its strata in their order. */
export type GroupRow = z.infer<typeof groupRow>;

/** The first groups in an order. */
export const groups = defineStatement({
  file: 'aggregate/groups.cypher',
  scans: true,
  parameters: z.object({
    keys: z.array(
      selection.extend({
        least: whole,
        most: whole,
        few: whole.describe('Up to how many facts of a group are named'),
        countsSources: z.boolean(),
        leastSources: whole,
        mostSources: whole,
        sort: z.enum(['LARGEST', 'SMALLEST', 'MOST', 'KEY']),
      }),
    ),
    kept: ofKeys,
    first,
  }),
  row: groupRow,
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

const member = z.object({ index: whole, groupKey, id: z.string() });

/** The strata of groups whose facts are named: all that decides whether they add, and of what they consist. */
export const strata = defineStatement({
  file: 'aggregate/strata.cypher',
  parameters: z.object({ members: z.array(member) }),
  row: stratumRow,
});

/** The strata of groups of very many facts, told apart only by what refuses a sum, so that they stay few. */
export const broadStrata = defineStatement({
  file: 'aggregate/broad-strata.cypher',
  scans: true,
  parameters: z.object({ keys: z.array(selection.extend({ everyGroup: z.boolean() })), kept: ofKeys, groups: ofKeys }),
  row: stratumRow,
});
