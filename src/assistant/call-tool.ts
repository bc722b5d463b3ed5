import { fitAnswer } from './answers/fit-answer.ts';
import { ANSWER_BYTES } from './arguments/fields.ts';
import { Names } from './arguments/names.ts';
import { readArguments } from './arguments/read-arguments.ts';
import { AssistantError } from './assistant-error.ts';
import type { GraphAccess } from './graph-access.ts';
import type { Tool } from './tool.ts';

/** What a tool gave: a JSON text, or in words why there is none. */
export interface ToolResult {
  readonly text: string;
  readonly isError: boolean;
}

/** Calls a tool with arguments as a client sent them. What cannot be answered is said, not thrown. */
export async function callTool(
  tool: Tool,
  given: Readonly<Record<string, unknown>>,
  graph: GraphAccess,
): Promise<ToolResult> {
  try {
    const asked = readArguments(tool, given);
    const names = new Names(graph);
    const { head, list } = await tool.answer(asked as never, { graph, names });
    const taken = Object.keys(names.taken).length > 0 ? { takenFor: names.taken } : {};
    const answer = { head: { ...taken, ...head }, ...(list && { list }) };
    return { text: fitAnswer(answer, asked.maxBytes ?? ANSWER_BYTES.usual), isError: false };
  } catch (error) {
    if (!(error instanceof AssistantError)) throw error;
    return { text: `${error.code} ${error.message}`, isError: true };
  }
}
