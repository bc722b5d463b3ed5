import { z } from 'zod';
import { badArgument } from '../assistant-error.ts';
import { placeOf } from '../answers/cursor.ts';
import { pageList, wholeList, type Page } from '../answers/lists.ts';
import type { Answer } from '../answers/answer.ts';
import { cursor, maxBytes, name } from '../arguments/fields.ts';
import { cite, type CitationView } from '../shapes/citation.ts';
import { entityRef } from '../shapes/entity.ts';
import { shapeFact } from '../shapes/fact.ts';
import { factFields } from '../shapes/fact-fields.ts';
import type { FactView, Ref } from '../shapes/fact-view.ts';
import { withoutEmpty } from '../shapes/without-empty.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantSource(
  $id: ID!
  $one: Boolean!
  $surface: String
  $names: Boolean!
  $facts: Boolean!
  $after: String
) {
  sources(first: 20) @skip(if: $one) { nodes { ...SourceFields } }
  source(id: $id) @include(if: $one) {
    ...SourceFields
    mentions(surface: $surface) @include(if: $names) {
      surface
      means { id name }
      rule
      reason
      source { id }
      passage { block sentence role }
    }
    facts(first: 30, after: $after) @include(if: $facts) { totalCount edges { cursor node { ...FactFields } } }
  }
}
fragment SourceFields on Source {
  id
  title
  kind
  publisher
  publishedOn
  publishedBasis
  capturedOn
  url
  subject { id name }
}
${factFields}`;

interface Source {
  readonly id: string;
  readonly subject: Ref | null;
  readonly mentions?: readonly (CitationView & {
    readonly surface: string;
    readonly means: Ref;
    readonly rule: string;
    readonly reason: string | null;
  })[];
  readonly facts?: Page<FactView>;
}

interface Found {
  readonly source?: Source | null;
  readonly sources?: { readonly nodes: readonly Source[] };
}

/** What an article contributed. */
export const source = defineTool({
  name: 'source',
  description: 'The sources with their dates; of one, its facts, or whom its short names mean (names, surface). 来源',
  arguments: z.strictObject({
    source: name.optional().describe('As src-001; without it all are listed'),
    show: z.enum(['NAMES', 'FACTS']).optional(),
    surface: name.optional().describe('Words as printed: 市总工会'),
    cursor,
    maxBytes,
  }),
  example: { source: 'src-001', surface: '市总工会' },
  answer: async ({ source: text, show, surface, cursor: given }, { graph, names }) => {
    const id = await names.source('source', text);
    const wanted = surface === undefined ? show : 'NAMES';
    if (id === undefined && wanted) throw badArgument('source', 'say of which source, as src-001');
    const after = wanted === 'FACTS' ? placeOf(given).after : undefined;
    const parts = { one: id !== undefined, names: wanted === 'NAMES', facts: wanted === 'FACTS' };
    const found = await graph.ask<Found>(document, { id: id ?? '', surface, after, ...parts });
    if (found.source) return { head: shapeSource(found.source), ...listOf(found.source, given) };
    const { nodes = [] } = found.sources ?? {};
    return { head: {}, list: wholeList('sources', nodes.map(shapeSource), given) };
  },
});

function listOf({ mentions, facts }: Source, cursor: string | undefined): Pick<Answer, 'list'> {
  if (mentions) return { list: wholeList('names', mentions.map(shapeMention), cursor) };
  if (facts === undefined) return {};
  const shape = ({ node }: { node: FactView }) => ({ kind: node.__typename, ...shapeFact(node) });
  return { list: pageList('facts', facts, { cursor, shape }) };
}

function shapeSource({ mentions: _mentions, facts: _facts, subject, ...source }: Source): Record<string, unknown> {
  return withoutEmpty({ ...source, subject: subject && entityRef(subject) });
}

function shapeMention({ surface, means, rule, reason, ...place }: NonNullable<Source['mentions']>[number]): object {
  return withoutEmpty({ surface, means: entityRef(means), rule, reason, at: cite(place) });
}
