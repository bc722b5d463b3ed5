import { z } from 'zod';
import { level } from '../../model/vocabulary/level.ts';
import { unionLevel } from '../../model/vocabulary/union-level.ts';
import { badArgument } from '../assistant-error.ts';
import { placeOf } from '../answers/cursor.ts';
import { pageList } from '../answers/lists.ts';
import { cursor, maxBytes, name, valueOf } from '../arguments/fields.ts';
import type { Names } from '../arguments/names.ts';
import { entityDocument, type EntityKindName } from '../shapes/entity-documents.ts';
import { shapeListed, type ListedPage } from '../shapes/listed-entity.ts';
import { withoutEmpty } from '../shapes/without-empty.ts';
import { defineTool } from '../tool.ts';

const kinds = ['UNION', 'PROGRAMME', 'HONOUR', 'PERSON', 'ORGANISATION', 'PLACE'] as const;

/** Which kinds of entity can be chosen by what. */
const chosenBy: Readonly<Record<string, readonly EntityKindName[]>> = {
  type: ['PROGRAMME', 'ORGANISATION', 'PLACE'],
  level: ['UNION', 'HONOUR'],
  under: ['UNION'],
  in: ['UNION', 'ORGANISATION', 'PLACE'],
  ran: ['UNION', 'ORGANISATION'],
  ranBy: ['PROGRAMME'],
  received: ['UNION', 'ORGANISATION', 'PERSON'],
};

const asked = z.strictObject({
  kind: z.enum(kinds),
  type: name.optional().describe('Kind of programme, body or place, as VILLAGE, ENTERPRISE'),
  level: valueOf([...new Set([...unionLevel.values, ...level.values])]).optional(),
  under: name.optional().describe('Union above, however far'),
  in: name.optional().describe('Place'),
  ran: name.optional().describe('Programme'),
  ranBy: name.optional(),
  received: name.optional().describe('Honour'),
  minArticles: z.int().min(1).optional().describe('Named in so many articles'),
  source: name.optional(),
  mostLinked: z.boolean().optional().describe('Programmes: run by most unions first'),
  countBy: valueOf(['LEVEL', 'FORM', 'KIND', 'PLACE', 'PARENT', 'FAMILY', 'TARGET', 'SOURCE', 'SUPERIOR'])
    .optional()
    .describe('As LEVEL, PLACE'),
  cursor,
  maxBytes,
});

/** Entities of a kind. */
export const listEntities = defineTool({
  name: 'list_entities',
  description:
    'Entities of one kind by condition, with their articles, and counted by level, place … if asked. 实体列表',
  arguments: asked,
  example: { kind: 'UNION', under: '河南省总工会', minArticles: 1 },
  answer: async ({ kind, mostLinked, countBy, cursor: given, ...choice }, { graph, names }) => {
    mustFit(kind, choice);
    const { after } = placeOf(given);
    const sort = mostLinked ? (kind === 'PROGRAMME' ? 'MOST_UNIONS' : 'MOST_LINKS') : 'NAME';
    const variables = {
      filter: await filterOf(choice, names),
      sort,
      after,
      by: countBy && [countBy],
      counted: countBy !== undefined,
    };
    const { page } = await graph.ask<{ page: ListedPage }>(entityDocument(kind), variables);
    const counts = page.facets?.flatMap(({ values }) =>
      values.map((one) => `${one.labelZh} (${one.value}) ${one.count}`),
    );
    return {
      head: { total: page.totalCount, ...(counts && { counts }) },
      list: pageList('entities', page, { cursor: given, shape: ({ node }) => shapeListed(node) }),
    };
  },
});

type Choice = Partial<z.output<typeof asked>>;

function mustFit(kind: EntityKindName, choice: Choice): void {
  for (const [argument, fitting] of Object.entries(chosenBy)) {
    if (choice[argument as keyof Choice] === undefined || fitting.includes(kind)) continue;
    throw badArgument(argument, `goes with kind ${fitting.join(', ')}; not with ${kind}`);
  }
}

async function filterOf(choice: Choice, names: Names): Promise<object> {
  const one = async (argument: string, text: string | undefined, of: string[]) =>
    text === undefined ? undefined : names.entity(argument, text, of);
  const idOf = (id: string | undefined) => id && { id: [id] };
  const { minArticles } = choice;
  return withoutEmpty({
    kind: choice.type && [choice.type],
    level: choice.level && [choice.level],
    under: await one('under', choice.under, ['UNION']),
    in: await one('in', choice.in, ['PLACE']),
    ran: idOf(await one('ran', choice.ran, ['PROGRAMME'])),
    ranBy: idOf(await one('ranBy', choice.ranBy, ['UNION', 'ORGANISATION'])),
    received: idOf(await one('received', choice.received, ['HONOUR'])),
    sourcesCount: minArticles === undefined ? undefined : { gte: minArticles },
    statedIn: await names.source('source', choice.source),
  });
}
