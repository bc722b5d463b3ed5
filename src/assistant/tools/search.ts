import { z } from 'zod';
import { entityKind } from '../../model/vocabulary/entity-kind.ts';
import { pageList, type Page } from '../answers/lists.ts';
import { placeOf } from '../answers/cursor.ts';
import { cursor, maxBytes, name } from '../arguments/fields.ts';
import { entityRef, type NamedView } from '../shapes/entity.ts';
import { withoutEmpty } from '../shapes/without-empty.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantSearch($text: String!, $kinds: [EntityKind!], $after: String) {
  search(text: $text, kinds: $kinds, first: 30, after: $after) {
    totalCount
    edges {
      cursor
      node {
        matchedName
        matchedBy
        score
        entity { __typename id name nameEn sourcesCount place { name } }
      }
    }
  }
}`;

interface Hit {
  readonly matchedName: string;
  readonly matchedBy: string;
  readonly score: number;
  readonly entity: NamedView & {
    readonly nameEn: string;
    readonly sourcesCount: number;
    readonly place: { readonly name: string } | null;
  };
}

/** Finds entities by name. */
export const search = defineTool({
  name: 'search',
  description:
    'Find unions, programmes, honours, people, places, bodies by any form of a name, pinyin or English. 按名称查找',
  arguments: z.strictObject({
    text: name,
    kinds: z.array(z.enum(entityKind.values)).min(1).optional(),
    cursor,
    maxBytes,
  }),
  example: { text: '新密', kinds: ['UNION'] },
  answer: async ({ text, kinds, cursor: given }, { graph }) => {
    const { after } = placeOf(given);
    const { search: page } = await graph.ask<{ search: Page<Hit> }>(document, { text, kinds, after });
    const list = pageList('hits', page, { cursor: given, shape: ({ node }) => shapeHit(node) });
    return { head: { total: page.totalCount }, list };
  },
});

function shapeHit({ matchedName, matchedBy, score, entity }: Hit): object {
  return withoutEmpty({
    entity: entityRef(entity),
    kind: entity.__typename,
    en: entity.nameEn,
    in: entity.place?.name,
    articles: entity.sourcesCount,
    matched: `${matchedName} ${matchedBy} ${score}`,
  });
}
