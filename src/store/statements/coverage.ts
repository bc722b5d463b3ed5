import { z } from 'zod';
import { defineStatement } from '../statement.ts';
import { branch, index } from './filter.ts';

/**
 * A subject, which facts of it, and the terms of the measures. A figure counts as pooled where it holds more than the
 * programmes (by their terms) or values of a dimension to which the question is confined; with neither, none does.
 */
const subjectKey = z.strictObject({
  index,
  id: z.string(),
  type: z.enum(['Figure', 'Gap']),
  measures: z.array(z.string()),
  programmes: z.array(z.string()),
  confined: z.array(z.strictObject({ property: z.string(), values: z.array(z.string()) })),
  branches: z.array(branch),
});

const measureRow = z.strictObject({
  index,
  measure: z.string(),
  pooled: z.boolean(),
  count: z.number().int(),
  ids: z.array(z.string()),
});
/** The facts of one measure: its term, how many they are, and the ids of the first 20. */
export type MeasureFactsRow = z.infer<typeof measureRow>;

/** The figures or gaps of subjects, by measure. */
export const factsOfSubjectByMeasure = defineStatement({
  file: 'coverage/facts-of-subject-by-measure.cypher',
  parameters: z.object({ keys: z.array(subjectKey) }),
  row: measureRow,
});
