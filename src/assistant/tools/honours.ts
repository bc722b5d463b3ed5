import { z } from 'zod';
import { conferralStatus } from '../../model/vocabulary/conferral-status.ts';
import { entityKind } from '../../model/vocabulary/entity-kind.ts';
import { honourFamily } from '../../model/vocabulary/honour-family.ts';
import { level } from '../../model/vocabulary/level.ts';
import { cursor, day, maxBytes, name, someOf, valueOf } from '../arguments/fields.ts';
import type { Names } from '../arguments/names.ts';
import { shapeFact } from '../shapes/fact.ts';
import { factFields } from '../shapes/fact-fields.ts';
import { groupedAnswer, MOST_FACTS, MOST_GROUPS, type GroupedView } from '../shapes/grouped-answer.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantHonours($filter: ConferralFilter, $groupBy: [GroupBy!]!, $grouped: Boolean!) {
  honoursSummary(filter: $filter, groupBy: $groupBy, first: ${MOST_GROUPS}) {
    hasMore
    total { ...Group facts(first: ${MOST_FACTS}) @skip(if: $grouped) { ...FactFields } }
    groups @include(if: $grouped) { keys { by value labelZh } ...Group facts(first: 4) { ...FactFields } }
  }
}
fragment Group on HonoursGroup {
  count
  named
  withoutNumber
  conferred { value lower upper }
  nominated { value lower upper }
  warnings { code }
}
${factFields}`;

const dimensions = ['SUBJECT', 'LEVEL', 'TARGET', 'STATUS', 'FAMILY', 'HONOUR', 'YEAR', 'SOURCE'];

const asked = z.strictObject({
  recipient: name.optional(),
  recipientKind: z.enum(entityKind.values).optional(),
  countedFor: name.optional().describe('Union or place it was counted for'),
  grantor: name.optional(),
  honour: name.optional(),
  family: someOf(honourFamily).optional().describe('As CRAFTSMAN, MODEL_WORKER'),
  level: z.array(z.enum(level.values)).min(1).optional(),
  status: z.enum(conferralStatus.values).optional(),
  source: name.optional(),
  from: day.optional(),
  to: day.optional(),
  groupBy: z.array(valueOf(dimensions)).max(3).default([]).describe('As LEVEL, TARGET, SUBJECT'),
  cursor,
  maxBytes,
});

/** Honours given or proposed. */
export const honours = defineTool({
  name: 'honours',
  description:
    'Honours given or only nominated: how many, to whom, by whom, each with its conferral; grouped if asked. 荣誉',
  arguments: asked,
  example: { recipient: '新密市总工会', groupBy: ['LEVEL'] },
  answer: async ({ groupBy, cursor: given, ...choice }, { graph, names }) => {
    const filter = await conferralFilter(choice, names);
    const variables = { filter, groupBy, grouped: groupBy.length > 0 };
    const { honoursSummary: made } = await graph.ask<{ honoursSummary: GroupedView }>(document, variables);
    return groupedAnswer(made, { shape: shapeFact, cursor: given });
  },
});

async function conferralFilter(choice: Partial<z.output<typeof asked>>, names: Names): Promise<object> {
  const { recipient, recipientKind, countedFor, grantor, honour, level: levels, family, status, from, to } = choice;
  const one = async (argument: string, text: string | undefined, kinds?: string[]) =>
    text === undefined ? undefined : { id: [await names.entity(argument, text, kinds)] };
  const who = (await one('recipient', recipient)) ?? (recipientKind && { kinds: [recipientKind] });
  // What has a name has level and family by its name; what has none, by itself.
  const named = (field: string, values: string[] | undefined) =>
    values ? [{ or: [{ [field]: values }, { honour: { [field]: values } }] }] : [];
  const either = [...named('level', levels), ...named('family', family)];
  return {
    recipient: who,
    countedFor: await one('countedFor', countedFor),
    grantedBy: await one('grantor', grantor),
    honour: await one('honour', honour, ['HONOUR']),
    status: status && [status],
    statedIn: await names.source('source', choice.source),
    period: from || to ? { gte: from, lte: to } : undefined,
    and: either.length > 0 ? either : undefined,
  };
}
