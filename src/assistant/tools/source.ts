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

const document = `query AssistantSource($ids: [ID!], $surface: String, $names: Boolean!, $facts: Boolean!, $after: String) {
  sources(filter: { id: $ids }, first: 20) {
    nodes {
      id
      title
      kind
      publisher
      publishedOn
      publishedBasis
      capturedOn
      url
      subject { id name }
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
    if (show === 'FACTS' && text === undefined) throw badArgument('source', 'say of which source, as src-001');
    const id = await names.source('source', text);
    const variables = {
      ids: id && [id],
      surface,
      names: surface !== undefined || show === 'NAMES',
      facts: show === 'FACTS',
      after: show === 'FACTS' ? placeOf(given).after : undefined,
    };
    const { sources } = await graph.ask<{ sources: { nodes: readonly Source[] } }>(document, variables);
    return shape(sources.nodes, given);
  },
});

function shape(sources: readonly Source[], cursor: string | undefined): Answer {
  const [only] = sources;
  const mentions = sources.flatMap((one) => one.mentions ?? []);
  if (only?.facts) {
    const list = pageList('facts', only.facts, {
      cursor,
      shape: ({ node }) => ({ kind: node.__typename, ...shapeFact(node) }),
    });
    return { head: { ...shapeSource(only), total: only.facts.totalCount }, list };
  }
  if (only?.mentions) {
    const head = sources.length === 1 ? shapeSource(only) : {};
    return { head, list: wholeList('names', mentions.map(shapeMention), cursor) };
  }
  return { head: {}, list: wholeList('sources', sources.map(shapeSource), cursor) };
}

function shapeSource({ mentions: _mentions, facts: _facts, subject, ...source }: Source): Record<string, unknown> {
  return withoutEmpty({ ...source, subject: subject && entityRef(subject) });
}

function shapeMention({ surface, means, rule, reason, ...place }: NonNullable<Source['mentions']>[number]): object {
  return withoutEmpty({ surface, means: entityRef(means), rule, reason, at: cite(place) });
}
