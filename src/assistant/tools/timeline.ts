import { z } from 'zod';
import { placeOf } from '../answers/cursor.ts';
import { pageList } from '../answers/lists.ts';
import { cursor, day, maxBytes, name } from '../arguments/fields.ts';
import { entityRef } from '../shapes/entity.ts';
import { shapeFact } from '../shapes/fact.ts';
import { factFields } from '../shapes/fact-fields.ts';
import type { FactView, Ref } from '../shapes/fact-view.ts';
import { withoutEmpty } from '../shapes/without-empty.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantTimeline($subject: ID!, $from: String, $to: String, $kinds: [TimelineKind!]!, $after: String) {
  timeline(subject: $subject, from: $from, to: $to, kinds: $kinds, first: 30, after: $after) {
    subject { id name }
    totalCount
    undated
    entries { cursor vagueness fact { ...FactFields } }
  }
}
${factFields}`;

interface Timeline {
  readonly subject: Ref;
  readonly totalCount: number;
  readonly undated: number;
  readonly entries: readonly {
    readonly cursor: string;
    readonly vagueness: readonly string[];
    readonly fact: FactView;
  }[];
}

const kinds = ['ACTIVITY', 'CONFERRAL', 'TENURE', 'AFFILIATION', 'FIGURE'] as const;

/** What happened, in the order of time. */
export const timeline = defineTool({
  name: 'timeline',
  description:
    'What happened with a union, programme, person or place, in the order of time; vague periods stay vague. 时间线',
  arguments: z.strictObject({
    subject: name,
    from: day.optional(),
    to: day.optional(),
    kinds: z.array(z.enum(kinds)).min(1).default(['ACTIVITY', 'CONFERRAL', 'TENURE', 'AFFILIATION']),
    cursor,
    maxBytes,
  }),
  example: { subject: '焦作市总工会', from: '2019', to: '2019' },
  answer: async ({ subject, from, to, kinds: wanted, cursor: given }, { graph, names }) => {
    const id = await names.entity('subject', subject);
    const { after } = placeOf(given);
    const { timeline: made } = await graph.ask<{ timeline: Timeline }>(document, {
      subject: id,
      from,
      to,
      kinds: wanted,
      after,
    });
    const { totalCount, undated, entries } = made;
    const list = pageList('entries', { totalCount, edges: entries }, { cursor: given, shape: shapeEntry });
    return { head: { subject: entityRef(made.subject), total: totalCount, undated }, list };
  },
});

function shapeEntry({ fact, vagueness }: Timeline['entries'][number]): object {
  return withoutEmpty({ kind: fact.__typename, ...shapeFact(fact), vague: vagueness });
}
