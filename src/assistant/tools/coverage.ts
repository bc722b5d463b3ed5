import { z } from 'zod';
import { wholeList } from '../answers/lists.ts';
import { cursor, maxBytes, names } from '../arguments/fields.ts';
import { figureChoice, figureFilter } from '../arguments/figure-filter.ts';
import { entityRef } from '../shapes/entity.ts';
import { briefFact, shapeFact } from '../shapes/fact.ts';
import { briefFields, factFields } from '../shapes/fact-fields.ts';
import type { FactView, Ref } from '../shapes/fact-view.ts';
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
        figures { ...Brief }
        gaps { ...FactFields }
        pooled { ...Brief }
      }
    }
  }
}
${factFields}
${briefFields}`;

interface Cell {
  readonly state: string;
  readonly count: number;
  readonly measure: { readonly key: string; readonly name: string };
  readonly figures: readonly FactView[];
  readonly gaps: readonly FactView[];
  readonly pooled: readonly FactView[];
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
    const shaped = rows.map(({ subject, cells }) => ({ subject: entityRef(subject), cells: cells.map(shapeCell) }));
    return { head: { stated, gaps, absent }, list: wholeList('rows', shaped, given) };
  },
});

function shapeCell({ state, count, measure, figures, gaps, pooled }: Cell): object {
  return withoutEmpty({
    measure: `${measure.key} ${measure.name}`,
    state,
    count: count || undefined,
    figures: figures.map(briefFact),
    gaps: gaps.map(shapeFact),
    pooled: pooled.map(briefFact),
  });
}
