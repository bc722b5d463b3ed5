import { z } from 'zod';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { wholeList } from '../answers/lists.ts';
import { cursor, maxBytes, names, someOf } from '../arguments/fields.ts';
import { entityRef } from '../shapes/entity.ts';
import { briefFact } from '../shapes/fact.ts';
import { briefFields } from '../shapes/fact-fields.ts';
import type { FactView, Ref } from '../shapes/fact-view.ts';
import { withoutEmpty } from '../shapes/without-empty.ts';
import type { GraphAccess } from '../graph-access.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantShared($ids: [ID!]!, $kinds: [LinkKind!]) {
  shared(ids: $ids, kinds: $kinds, first: 20) {
    entity { id name }
    sharedBy
    differences
    sides { entity { id name } themes periodFrom periodTo links { kind role facts { id } } }
  }
}`;
const factsDocument = `query AssistantFacts($ids: [ID!]!) { nodes(ids: $ids) { ...Brief } }
${briefFields}`;

/** How many facts are shown; what shares more is told by its links alone. */
const MOST_FACTS = 150;

interface Side {
  readonly entity: Ref;
  readonly themes: readonly string[];
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly links: readonly {
    readonly kind: string;
    readonly role: string | null;
    readonly facts: readonly FactView[];
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
    const { shared } = await graph.ask<{ shared: readonly Shared[] }>(document, { ids, kinds });
    const facts = await factsOf(
      shared.flatMap(({ sides }) => sides.flatMap(factIdsOf)),
      graph,
    );
    const values = shared.map((one) => ({
      entity: entityRef(one.entity),
      sharedBy: one.sharedBy,
      ...withoutEmpty({ differences: one.differences }),
      sides: one.sides.map((side) => shapeSide(side, facts)),
    }));
    return { head: { total: values.length }, list: wholeList('shared', values, given) };
  },
});

function factIdsOf({ links }: Side): string[] {
  return [...new Set(links.flatMap(({ facts }) => facts.map(({ id }) => id)))];
}

async function factsOf(ids: readonly string[], graph: GraphAccess): Promise<ReadonlyMap<string, FactView>> {
  const asked = [...new Set(ids)].slice(0, MOST_FACTS);
  const { nodes } = await graph.ask<{ nodes: readonly (FactView | null)[] }>(factsDocument, { ids: asked });
  return new Map(nodes.flatMap((fact) => (fact ? [[fact.id, fact] as const] : [])));
}

function shapeSide(side: Side, facts: ReadonlyMap<string, FactView>): object {
  const { entity, themes, periodFrom, periodTo, links } = side;
  return withoutEmpty({
    side: entity.name,
    links: [...new Set(links.map(({ kind, role }) => (role ? `${kind} ${role}` : kind)))],
    themes,
    period: periodFrom || periodTo ? `${periodFrom ?? ''}/${periodTo ?? ''}` : undefined,
    facts: factIdsOf(side).map((id) => {
      const fact = facts.get(id);
      return fact ? briefFact(fact) : { id };
    }),
  });
}
