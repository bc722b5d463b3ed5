import { z } from 'zod';
import { gapReason } from '../../model/vocabulary/gap-reason.ts';
import { placeOf } from '../answers/cursor.ts';
import { pageList, type Page } from '../answers/lists.ts';
import { cursor, maxBytes, name, names } from '../arguments/fields.ts';
import { shapeFact } from '../shapes/fact.ts';
import { factFields } from '../shapes/fact-fields.ts';
import type { FactView } from '../shapes/fact-view.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantGaps($filter: GapFilter, $about: ID!, $ofOne: Boolean!, $after: String) {
  gaps(filter: $filter, first: 40, after: $after) @skip(if: $ofOne) { ...Page }
  node(id: $about) @include(if: $ofOne) { ... on Entity { gaps(filter: $filter, first: 40, after: $after) { ...Page } } }
}
fragment Page on GapConnection { totalCount edges { cursor node { ...FactFields } } }
${factFields}`;

interface Found {
  readonly gaps?: Page<FactView>;
  readonly node?: { readonly gaps: Page<FactView> };
}

/** What is not stated. */
export const gaps = defineTool({
  name: 'gaps',
  description:
    'What the sources leave out, and why: numbers, dates, names, partners, shares of a common total. 未载明之处',
  arguments: z.strictObject({
    about: name.optional().describe('Entity, with its activities and honours'),
    reason: z.array(z.enum(gapReason.values)).min(1).optional(),
    aspect: name.optional().describe('Measure key, DATE, NAMES, HOST, GRANTOR, PARTNERS, SHARE'),
    measure: names.optional(),
    source: name.optional(),
    cursor,
    maxBytes,
  }),
  example: { about: '廊坊市总工会', aspect: 'PARTNERS' },
  answer: async ({ about, reason, aspect, measure, source, cursor: given }, { graph, names: known }) => {
    const filter = {
      reason,
      aspect: aspect && { eq: aspect },
      measure: await known.measures('measure', measure),
      statedIn: await known.source('source', source),
    };
    const id = about === undefined ? '' : await known.entity('about', about);
    const { after } = placeOf(given);
    const found = await graph.ask<Found>(document, { filter, about: id, ofOne: about !== undefined, after });
    const page = found.gaps ?? found.node?.gaps ?? { totalCount: 0, edges: [] };
    const list = pageList('gaps', page, { cursor: given, shape: ({ node }) => shapeFact(node) });
    return { head: { total: page.totalCount }, list };
  },
});
