import { z } from 'zod';
import { warningCode } from '../../model/vocabulary/warning-code.ts';
import { placeOf } from '../answers/cursor.ts';
import { pageList, type Page } from '../answers/lists.ts';
import { cursor, maxBytes, name, someOf } from '../arguments/fields.ts';
import { shapeFact } from '../shapes/fact.ts';
import { factFields } from '../shapes/fact-fields.ts';
import type { FactView } from '../shapes/fact-view.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantConflicts($subject: ID, $codes: [WarningCode!], $after: String) {
  conflicts(subject: $subject, codes: $codes, first: 20, after: $after) {
    totalCount
    edges { cursor node { code messageZh messageEn facts { ...FactFields } } }
  }
}
${factFields}`;

interface Conflict {
  readonly code: string;
  readonly messageZh: string;
  readonly messageEn: string;
  readonly facts: readonly FactView[];
}

/** Facts that do not go together. */
export const conflicts = defineTool({
  name: 'conflicts',
  description: 'Facts that contradict each other or look wrong, as the integrity rules found them. 数据冲突',
  arguments: z.strictObject({
    subject: name.optional().describe('Entity, fact id or src-…'),
    codes: someOf(warningCode).optional(),
    cursor,
    maxBytes,
  }),
  example: { subject: '焦作市总工会' },
  answer: async ({ subject, codes, cursor: given }, { graph, names }) => {
    const id = subject === undefined ? undefined : await names.anything('subject', subject);
    const { after } = placeOf(given);
    const { conflicts: page } = await graph.ask<{ conflicts: Page<Conflict> }>(document, { subject: id, codes, after });
    const shape = ({ node: { facts, ...conflict } }: { node: Conflict }) => ({
      ...conflict,
      facts: facts.map(shapeFact),
    });
    return { head: { total: page.totalCount }, list: pageList('conflicts', page, { cursor: given, shape }) };
  },
});
