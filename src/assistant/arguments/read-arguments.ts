import { z } from 'zod';
import { AssistantError } from '../assistant-error.ts';
import type { Tool } from '../tool.ts';

/** What every tool takes beside its own arguments. */
export interface CommonArguments {
  readonly maxBytes?: number | undefined;
}

/**
 * The arguments of a call, checked. A text stands for a list of one, and null for nothing, as assistants write them.
 * Throws an `AssistantError` that names every wrong argument, its right form, and an example.
 */
export function readArguments(tool: Tool, given: Readonly<Record<string, unknown>>): CommonArguments {
  const { shape } = tool.arguments;
  const meant = Object.entries(given).flatMap(([name, value]) =>
    value === null ? [] : [[name, isList(shape[name]) && typeof value === 'string' ? [value] : value]],
  );
  const read = tool.arguments.safeParse(Object.fromEntries(meant));
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => `- ${describe(issue, tool)}`);
  const example = `Right form, for example: ${tool.name} ${JSON.stringify(tool.example)}`;
  throw new AssistantError('BAD_ARGUMENT', [`Wrong arguments for ${tool.name}:`, ...problems, example].join('\n'));
}

function isList(schema: unknown): boolean {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodArray;
}

function describe({ code, path, message, ...issue }: z.core.$ZodIssue, { arguments: { shape } }: Tool): string {
  if (code === 'unrecognized_keys') {
    const unknown = (issue as { keys?: readonly string[] }).keys?.join(', ');
    return `there is no ${unknown}; the arguments are ${Object.keys(shape).join(', ')}`;
  }
  return `${path.join('.')}: ${message}`;
}
