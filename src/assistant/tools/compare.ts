import { z } from 'zod';
import { wholeList } from '../answers/lists.ts';
import { cursor, maxBytes, name, names } from '../arguments/fields.ts';
import { figureChoice, figureFilter } from '../arguments/figure-filter.ts';
import { entityRef } from '../shapes/entity.ts';
import type { Ref } from '../shapes/fact-view.ts';
import { sayRefusal, type NoticeView } from '../shapes/group.ts';
import { sayInterval, type BoundedView } from '../shapes/number.ts';
import { readFacts } from '../shapes/read-facts.ts';
import { withoutEmpty } from '../shapes/without-empty.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantCompare($measure: ID!, $subjects: [ID!]!, $per: [ID!], $filter: FigureFilter) {
  compare(measure: $measure, subjects: $subjects, per: $per, filter: $filter) {
    measure { key name unit definition }
    rows {
      subject { id name }
      value { value lower upper }
      baseMeasure { key name unit }
      base { value lower upper }
      normalised { value lower upper }
      figures { id }
      baseFigures { id }
      gaps { id aspect reason }
      notComparable { code facts { id } }
      warnings { code }
    }
    differences {
      of { id name }
      from { id name }
      difference { value lower upper }
      ratio { value lower upper }
      notComparable { code facts { id } }
      warnings { code }
    }
    warnings { code }
  }
}`;

interface Row {
  readonly subject: Ref;
  readonly value: BoundedView | null;
  readonly baseMeasure: { readonly key: string; readonly name: string; readonly unit: string } | null;
  readonly base: BoundedView | null;
  readonly normalised: BoundedView | null;
  readonly figures: readonly { readonly id: string }[];
  readonly baseFigures: readonly { readonly id: string }[];
  readonly gaps: readonly { readonly id: string; readonly aspect: string; readonly reason: string }[];
  readonly notComparable: NoticeView | null;
  readonly warnings: readonly NoticeView[];
}

interface Difference {
  readonly of: Ref;
  readonly from: Ref;
  readonly difference: BoundedView | null;
  readonly ratio: BoundedView | null;
  readonly notComparable: NoticeView | null;
  readonly warnings: readonly NoticeView[];
}

interface Comparison {
  readonly measure: { readonly key: string; readonly name: string; readonly unit: string; readonly definition: string };
  readonly rows: readonly Row[];
  readonly differences: readonly Difference[];
  readonly warnings: readonly NoticeView[];
}

const { programme, from, to, stat, stage } = figureChoice;

/** Subjects side by side. */
export const compare = defineTool({
  name: 'compare',
  description:
    'One measure of several subjects side by side, per another measure if asked, with differences and what does not compare. 比较',
  arguments: z.strictObject({
    measure: name,
    subjects: names.describe('Two to ten'),
    per: names.optional().describe('Divide by the first of these measures that is stated'),
    programme,
    from,
    to,
    stat,
    stage,
    cursor,
    maxBytes,
  }),
  example: {
    measure: 'aid.amount',
    subjects: ['新密市总工会', '焦作市总工会'],
    per: ['aid.persons'],
    programme: '金秋助学',
  },
  answer: async ({ measure, subjects, per, cursor: given, ...choice }, { graph, names: known }) => {
    const [key] = (await known.measures('measure', [measure])) ?? [];
    const variables = {
      measure: key,
      subjects: await known.entities('subjects', subjects),
      per: await known.measures('per', per),
      filter: await figureFilter(choice, known),
    };
    const { compare: made } = await graph.ask<{ compare: Comparison }>(document, variables);
    const { measure: compared, warnings } = made;
    const fact = await readFacts(graph, made.rows.flatMap(factIdsOf));
    const rows = made.rows.map((row) => shapeRow(row, fact));
    const head = {
      measure: `${compared.key} ${compared.name}: ${compared.definition}`,
      unit: compared.unit,
      warnings: codesOf(warnings),
      differences: made.differences.map(shapeDifference),
    };
    return { head: withoutEmpty(head), list: wholeList('rows', rows, given) };
  },
});

function factIdsOf({ figures, baseFigures }: Row): string[] {
  return [...figures, ...baseFigures].map(({ id }) => id);
}

function shapeRow({ subject, value, baseMeasure, ...row }: Row, fact: (id: string) => object): object {
  return withoutEmpty({
    subject: entityRef(subject),
    value: sayInterval(value),
    base: sayInterval(row.base),
    per: baseMeasure && `${baseMeasure.key} ${baseMeasure.name}`,
    normalised: sayInterval(row.normalised),
    notComparable: sayRefusal(row.notComparable),
    warnings: codesOf(row.warnings),
    facts: row.figures.map(({ id }) => fact(id)),
    baseFacts: row.baseFigures.map(({ id }) => fact(id)),
    gaps: row.gaps.map(({ id, aspect, reason }) => `${aspect} ${reason} (${id})`),
  });
}

function shapeDifference({ of, from: smaller, difference, ratio, ...one }: Difference): object {
  return withoutEmpty({
    of: of.name,
    over: smaller.name,
    difference: sayInterval(difference),
    ratio: sayInterval(ratio),
    notComparable: sayRefusal(one.notComparable),
    warnings: codesOf(one.warnings),
  });
}

function codesOf(notices: readonly NoticeView[]): string[] {
  return notices.map(({ code }) => code);
}
