import { z } from 'zod';
import { badArgument } from '../assistant-error.ts';
import { maxBytes, name } from '../arguments/fields.ts';
import { cite, type CitationView } from '../shapes/citation.ts';
import { entityRef } from '../shapes/entity.ts';
import { shapeFact } from '../shapes/fact.ts';
import { factFields } from '../shapes/fact-fields.ts';
import type { FactView, Ref } from '../shapes/fact-view.ts';
import { withoutEmpty } from '../shapes/without-empty.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantWhy($id: ID!) {
  why(id: $id) {
    sentenceZh
    sentenceEn
    facts { ...FactFields }
    reading { printed value unit precision lower upper steps { part meaningZh meaningEn } }
    periodZh
    periodEn
    mentions { surface means { id name } rule ruleEn reason source { id } passage { block sentence role } }
    lost { reasonEn reasonZh fact { ...FactFields } }
    won { reasonEn reasonZh fact { ...FactFields } }
    conflicts { code messageZh messageEn }
  }
}
${factFields}`;

interface Rival {
  readonly reasonEn: string | null;
  readonly reasonZh: string | null;
  readonly fact: FactView;
}

interface Why {
  readonly sentenceZh: string | null;
  readonly sentenceEn: string | null;
  readonly facts: readonly FactView[];
  readonly reading: object | null;
  readonly periodZh: string | null;
  readonly periodEn: string | null;
  readonly mentions: readonly (CitationView & {
    readonly surface: string;
    readonly means: Ref;
    readonly rule: string;
    readonly reason: string | null;
  })[];
  readonly lost: readonly Rival[];
  readonly won: Rival | null;
  readonly conflicts: readonly object[];
}

/** Where something comes from. */
export const why = defineTool({
  name: 'why',
  description:
    'Why the graph says something: chain to passages, how a number was read, whom names mean, what competed. 依据',
  arguments: z.strictObject({ id: name.describe('Id of a fact or link, or an entity'), maxBytes }),
  example: { id: 'fig-002-26-4-jinqiu-amount' },
  answer: async ({ id: text }, { graph, names }) => {
    const id = await names.anything('id', text);
    const { why: found } = await graph.ask<{ why: Why | null }>(document, { id });
    if (!found)
      throw badArgument('id', `nothing has the id ${id}; give an id that an answer gave, as fig-…, act-…, link--…`);
    return { head: shape(found) };
  },
});

function shape({ facts, mentions, lost, won, ...found }: Why): Record<string, unknown> {
  return withoutEmpty({
    ...found,
    facts: facts.map(shapeFact),
    names: mentions.map((one) =>
      withoutEmpty({
        surface: one.surface,
        means: entityRef(one.means),
        rule: one.rule,
        reason: one.reason,
        at: cite(one),
      }),
    ),
    lost: lost.map(shapeRival),
    won: won && shapeRival(won),
  });
}

function shapeRival({ fact, reasonEn, reasonZh }: Rival): object {
  return { ...shapeFact(fact), reasonEn, reasonZh };
}
