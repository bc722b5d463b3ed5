import { z } from 'zod';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { placeOf } from '../answers/cursor.ts';
import { pageList, type Page } from '../answers/lists.ts';
import { cursor, maxBytes, name, someOf } from '../arguments/fields.ts';
import { entityRef, type NamedView } from '../shapes/entity.ts';
import { briefFields } from '../shapes/fact-fields.ts';
import { linkFields, shapeLink, type LinkView } from '../shapes/link.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantLinks(
  $id: ID!
  $kinds: [LinkKind!]
  $direction: Direction!
  $derivations: [Derivation!]
  $after: String
) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      links(kinds: $kinds, direction: $direction, derivations: $derivations, first: 40, after: $after) {
        totalCount
        counts { kind outgoing count }
        edges { cursor node { ...LinkFields } }
      }
    }
  }
}
${linkFields}
${briefFields}`;

interface Linked extends NamedView {
  readonly links: Page<LinkView> & {
    readonly counts: readonly { readonly kind: string; readonly outgoing: boolean; readonly count: number }[];
  };
}

const stated = ['STATED', 'NORMALISED', 'INFERRED', 'EXTERNAL'];

/** The links of an entity. */
export const linksOf = defineTool({
  name: 'links_of',
  description:
    'What an entity is linked with (ran, partnered, superior, posts, honours …), each link with its facts. 关系',
  arguments: z.strictObject({
    entity: name,
    kinds: someOf(linkKind).optional().describe('As RAN, PARTNERED, UNDER'),
    direction: z.enum(['OUT', 'IN', 'BOTH']).default('BOTH'),
    statedOnly: z.boolean().optional().describe('Without links that follow from gazetteers'),
    cursor,
    maxBytes,
  }),
  example: { entity: '廊坊市总工会', kinds: ['PARTNERED'] },
  answer: async ({ entity, kinds, direction, statedOnly, cursor: given }, { graph, names }) => {
    const id = await names.entity('entity', entity);
    const { after } = placeOf(given);
    const derivations = statedOnly ? stated : undefined;
    const { node } = await graph.ask<{ node: Linked }>(document, { id, kinds, direction, derivations, after });
    const { links } = node;
    const counts = links.counts.map(({ kind, outgoing, count }) => `${kind} ${outgoing ? 'out' : 'in'} ${count}`);
    const list = pageList('links', links, { cursor: given, shape: (edge) => shapeLink(edge.node) });
    return { head: { entity: entityRef(node), total: links.totalCount, counts }, list };
  },
});
