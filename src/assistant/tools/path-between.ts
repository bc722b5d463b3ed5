import { z } from 'zod';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { wholeList } from '../answers/lists.ts';
import { cursor, maxBytes, name, someOf } from '../arguments/fields.ts';
import { briefFields } from '../shapes/fact-fields.ts';
import { linkFields, shapeLink, type LinkView } from '../shapes/link.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantPaths($from: ID!, $to: ID!, $kinds: [LinkKind!], $maxHops: Int!) {
  paths(from: $from, to: $to, kinds: $kinds, maxHops: $maxHops, first: 5) {
    complete
    reason
    paths {
      hops
      sentenceZh
      sentenceEn
      stated
      weakest
      steps { link { ...LinkFields } }
    }
  }
}
${linkFields}
${briefFields}`;

interface Paths {
  readonly complete: boolean;
  readonly reason: string | null;
  readonly paths: readonly {
    readonly hops: number;
    readonly sentenceZh: string;
    readonly sentenceEn: string;
    readonly stated: boolean;
    readonly weakest: string;
    readonly steps: readonly { readonly link: LinkView }[];
  }[];
}

/** How two entities hang together. */
export const pathBetween = defineTool({
  name: 'path_between',
  description: 'The shortest paths between two entities, each step with its link and facts. 关联路径',
  arguments: z.strictObject({
    from: name,
    to: name,
    kinds: someOf(linkKind).optional().describe('UNDER alone is the hierarchy'),
    maxHops: z.int().min(1).max(8).default(6).describe('At most 8'),
    cursor,
    maxBytes,
  }),
  example: { from: '廊坊市总工会', to: '建湖县总工会' },
  answer: async ({ from, to, kinds, maxHops, cursor: given }, { graph, names }) => {
    const ends = { from: await names.entity('from', from), to: await names.entity('to', to) };
    const { paths: found } = await graph.ask<{ paths: Paths }>(document, { ...ends, kinds, maxHops });
    const { complete, reason } = found;
    const paths = found.paths.map(({ steps, ...path }) => ({
      ...path,
      steps: steps.map(({ link }) => shapeLink(link)),
    }));
    return { head: { complete, ...(reason && { reason }) }, list: wholeList('paths', paths, given) };
  },
});
