import { z } from 'zod';
import { groupDimensions } from '../../model/grouping.ts';
import { ExportError } from '../export-error.ts';
import { needlessParameters, takenParameters, type Parameter } from './taken-parameters.ts';

const list = z
  .string()
  .transform((text) => text.split(',').map((value) => value.trim()))
  .optional();
const whole = z.coerce.number().int();

/** What an export may be asked with, as text, over HTTP and on the command line. */
const parameters = z.strictObject({
  filter: z.string().optional().describe('a filter as the list of the API takes it, as JSON or as GraphQL writes it'),
  sort: z.string().optional().describe('an order of the list'),
  first: whole.positive().optional().describe('at most so many records; all unless said'),
  groupBy: list.describe(`of an aggregate: up to three of ${groupDimensions.join(', ')}`),
  id: z.string().optional().describe('of a neighbourhood: the entity'),
  hops: whole.min(1).max(2).optional().describe('of a neighbourhood: 1 or 2; 1 unless said'),
  kinds: list.describe('of a neighbourhood, of links and of graphs: kinds of links'),
} satisfies Record<Parameter, z.ZodType>);

/** What is to be exported: a list, an aggregate, a neighbourhood or the graph, in a format. */
export interface ExportRequest extends z.infer<typeof parameters> {
  readonly what: string;
  readonly format: string;
}

/**
 * Reads what is asked for. Throws BAD_USER_INPUT with every parameter that is wrong, or means nothing for what is exported,
 * and what there is.
 */
export function readRequest(what: string, format: string, given: unknown): ExportRequest {
  const read = parameters.safeParse(given);
  const wrong = read.success ? [] : read.error.issues.map(describeIssue);
  const needless = needlessParameters(what, format, Object.keys(Object(given)));
  if (read.success && needless.length === 0) return { what, format, ...read.data };
  const names = takenParameters(what, format) ?? Object.keys(parameters.shape);
  const problems = [...wrong, ...needless].join('. ');
  throw new ExportError('BAD_USER_INPUT', `${problems}. There are ${names.join(', ')}`, names);
}

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `There is no parameter ${issue.keys.join(', ')}`;
  const [name = ''] = issue.path;
  return `${String(name)}: ${issue.message}. It is ${parameters.shape[name as keyof typeof parameters.shape].description}`;
}
