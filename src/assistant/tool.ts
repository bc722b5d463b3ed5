import type { z } from 'zod';
import type { Answer } from './answers/answer.ts';
import type { Names } from './arguments/names.ts';
import type { GraphAccess } from './graph-access.ts';

/** What a tool works with during one call. */
export interface Call {
  readonly graph: GraphAccess;
  /** Turns names into ids, and remembers which it took. */
  readonly names: Names;
}

/** A read-only tool, with its arguments checked. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly arguments: z.ZodObject;
  /** Arguments as they are rightly given; errors show them. */
  readonly example: Readonly<Record<string, unknown>>;
  readonly answer: (asked: never, call: Call) => Promise<Answer>;
}

/** A tool as its file declares it: `answer` gets the checked arguments. */
interface ToolDefinition<Arguments extends z.ZodObject> {
  readonly name: string;
  /** One sentence in English with a short Chinese tail. */
  readonly description: string;
  readonly arguments: Arguments;
  readonly example: z.input<Arguments>;
  readonly answer: (asked: z.output<Arguments>, call: Call) => Promise<Answer>;
}

/** Declares a tool. */
export function defineTool<Arguments extends z.ZodObject>(definition: ToolDefinition<Arguments>): Tool {
  return definition as unknown as Tool;
}
