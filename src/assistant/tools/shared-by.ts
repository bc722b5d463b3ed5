import { z } from 'zod';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { placeOf } from '../answers/cursor.ts';
import { wholeList } from '../answers/lists.ts';
import { cursor, maxBytes, names, someOf } from '../arguments/fields.ts';
import { entityRef } from '../shapes/entity.ts';
import type { Ref } from '../shapes/fact-view.ts';
import { readFacts } from '../shapes/read-facts.ts';
import { withoutEmpty } from '../shapes/without-empty.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantShared($ids: [ID!]!, $kinds: [LinkKind!], $first: Int!) {
  shared(ids: $ids, kinds: $kinds, first: $first) {
    entity { id name }
    sharedBy
    differences
    sides { entity { id name } themes periodFrom periodTo links { kind role facts { id } } }
  }
}`;
/** Of more entities than these, fewer things in common are shown: each is shown with every side. */
const MANY = 5;

interface Side {
  readonly entity: Ref;
  readonly themes: readonly string[];
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly links: readonly {
    readonly kind: string;
    readonly role: string | null;
    readonly facts: readonly { readonly id: string }[];
  }[];
}

interface Shared {
  readonly entity: Ref;
  readonly sharedBy: number;
  readonly differences: readonly string[];
  readonly sides: readonly Side[];
}

/** What entities have in common. */
export const sharedBy = defineTool({
  name: 'shared',
  description: 'What two to ten entities have in common, with the facts of each side and what differs. 共同之处',
  arguments: z.strictObject({
    entities: names.min(2),
    kinds: someOf(linkKind).optional().describe('RAN alone: programmes both ran'),
    cursor,
    maxBytes,
  }),
  example: { entities: ['新密市总工会', '焦作市总工会'], kinds: ['RAN'] },
  answer: async ({ entities, kinds, cursor: given }, { graph, names: known }) => {
    const ids = await known.entities('entities', entities);
    const first = entities.length > MANY ? 10 : 20;
    const { shared } = await graph.ask<{ shared: readonly Shared[] }>(document, { ids, kinds, first });
    const below = shared.slice(placeOf(given).shown);
    const fact = await readFacts(
      graph,
      below.flatMap(({ sides }) => sides.flatMap(factIdsOf)),
    );
    const values = shared.map((one) => ({
      entity: entityRef(one.entity),
      sharedBy: one.sharedBy,
      ...withoutEmpty({ differences: one.differences }),
      sides: one.sides.map((side) => shapeSide(side, fact)),
    }));
    const head = values.length < first ? { total: values.length } : { note: `the first ${first} only: ask with kinds` };
    return { head, list: wholeList('shared', values, given) };
  },
});

function factIdsOf({ links }: Side): string[] {
  return [...new Set(links.flatMap(({ facts }) => facts.map(({ id }) => id)))];
}

function shapeSide(side: Side, fact: (id: string) => object): object {
  const { entity, themes, periodFrom, periodTo, links } = side;
  return withoutEmpty({
    side: entity.name,
    links: [...new Set(links.map(({ kind, role }) => (role ? `${kind} ${role}` : kind)))],
    themes,
    period: periodFrom || periodTo ? `${periodFrom ?? ''}/${periodTo ?? ''}` : undefined,
    facts: factIdsOf(side).map(fact),
  });
}
