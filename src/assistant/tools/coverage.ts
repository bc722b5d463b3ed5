import { z } from 'zod';
import { placeOf } from '../answers/cursor.ts';
import { wholeList } from '../answers/lists.ts';
import { cursor, maxBytes, names } from '../arguments/fields.ts';
import { figureChoice, figureFilter } from '../arguments/figure-filter.ts';
import { entityRef } from '../shapes/entity.ts';
import type { Ref } from '../shapes/fact-view.ts';
import { readFacts } from '../shapes/read-facts.ts';
import { withoutEmpty } from '../shapes/without-empty.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantCoverage($measures: [ID!]!, $subjects: [ID!]!, $filter: FigureFilter) {
  coverage(measures: $measures, subjects: $subjects, filter: $filter) {
    stated
    gaps
    absent
    rows {
      subject { id name }
      cells {
        state
        count
        measure { key name }
        figures { id }
        gaps { id }
        pooled { id }
      }
    }
  }
}`;

interface Named {
  readonly id: string;
}

interface Cell {
  readonly state: string;
  readonly count: number;
  readonly measure: { readonly key: string; readonly name: string };
  readonly figures: readonly Named[];
  readonly gaps: readonly Named[];
  readonly pooled: readonly Named[];
}

interface Coverage {
  readonly stated: number;
  readonly gaps: number;
  readonly absent: number;
  readonly rows: readonly { readonly subject: Ref; readonly cells: readonly Cell[] }[];
}

const { programme, from, to } = figureChoice;

/** Which measures are stated of whom. */
export const coverage = defineTool({
  name: 'coverage',
  description:
    'Which measures are STATED of which subjects, known to be missing (GAP), or never mentioned (ABSENT). 数据覆盖',
  arguments: z.strictObject({ measures: names, subjects: names, programme, from, to, cursor, maxBytes }),
  example: {
    measures: ['aid.persons', 'aid.amount'],
    subjects: ['新密市总工会', '建湖县总工会'],
    programme: '金秋助学',
  },
  answer: async ({ measures, subjects, cursor: given, ...choice }, { graph, names: known }) => {
    const variables = {
      measures: await known.measures('measures', measures),
      subjects: await known.entities('subjects', subjects),
      filter: await figureFilter(choice, known),
    };
    const { coverage: made } = await graph.ask<{ coverage: Coverage }>(document, variables);
    const { stated, gaps, absent, rows } = made;
    const below = rows.slice(placeOf(given).shown).flatMap(({ cells }) => cells);
    const fact = await readFacts(graph, below.flatMap(factIdsOf));
    const shaped = rows.map(({ subject, cells }) => ({
      subject: entityRef(subject),
      cells: cells.map((cell) => shapeCell(cell, fact)),
    }));
    return { head: { stated, gaps, absent }, list: wholeList('rows', shaped, given) };
  },
});

function factIdsOf({ figures, gaps, pooled }: Cell): string[] {
  return [...figures, ...gaps, ...pooled].map(({ id }) => id);
}

function shapeCell({ state, count, measure, ...facts }: Cell, fact: (id: string) => object): object {
  return withoutEmpty({
    measure: `${measure.key} ${measure.name}`,
    state,
    count: count || undefined,
    figures: facts.figures.map(({ id }) => fact(id)),
    gaps: facts.gaps.map(({ id }) => fact(id)),
    pooled: facts.pooled.map(({ id }) => fact(id)),
  });
}
