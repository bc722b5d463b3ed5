import { z } from 'zod';
import { readQuestions } from '../../questions/read-questions.ts';
import { badArgument } from '../assistant-error.ts';
import { wholeList } from '../answers/lists.ts';
import { cursor, maxBytes } from '../arguments/fields.ts';
import { answerEntries } from '../questions/answer-entries.ts';
import { withIds } from '../questions/with-ids.ts';
import { defineTool } from '../tool.ts';

/** The saved questions. */
export const savedQuestion = defineTool({
  name: 'saved_question',
  description: 'List the saved questions, or answer one by its id. 常见问题',
  arguments: z.strictObject({ id: z.string().max(8).optional().describe('As q08'), cursor, maxBytes }),
  example: { id: 'q08' },
  answer: async ({ id, cursor: given }, { graph }) => {
    const questions = readQuestions();
    if (id === undefined) {
      const texts = questions.map((one) => `${one.id} ${one.textZh} ${one.textEn}`);
      return { head: { total: questions.length }, list: wholeList('questions', texts, given) };
    }
    const question = questions.find((one) => one.id === id.toLowerCase());
    if (question === undefined)
      throw badArgument('id', `there is no question ${id}; call saved_question without arguments for the list`);
    const data = await graph.ask<Record<string, unknown>>(withIds(graph.schema, question.document), {});
    const entries = answerEntries(data);
    return { head: { question: question.textEn, 问: question.textZh }, list: wholeList('answer', entries, given) };
  },
});
