import { z } from 'zod';
import type { Vocabulary } from '../../model/define-vocabulary.ts';
import { groupDimensions } from '../../model/grouping.ts';
import { activityKind } from '../../model/vocabulary/activity-kind.ts';
import { group } from '../../model/vocabulary/group.ts';
import { honourFamily } from '../../model/vocabulary/honour-family.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { organisationKind } from '../../model/vocabulary/organisation-kind.ts';
import { placeKind } from '../../model/vocabulary/place-kind.ts';
import { programmeKind } from '../../model/vocabulary/programme-kind.ts';
import { siteType } from '../../model/vocabulary/site-type.ts';
import { stage } from '../../model/vocabulary/stage.ts';
import { statType } from '../../model/vocabulary/stat-type.ts';
import { warningCode } from '../../model/vocabulary/warning-code.ts';
import { wholeList } from '../answers/lists.ts';
import { cursor, maxBytes } from '../arguments/fields.ts';
import { defineTool } from '../tool.ts';

const vocabularies = {
  link: linkKind,
  programme: programmeKind,
  group,
  site: siteType,
  stage,
  stat: statType,
  activity: activityKind,
  honour: honourFamily,
  place: placeKind,
  body: organisationKind,
  warning: warningCode,
} as const;

const document = `query AssistantVocabulary {
  measures(first: 200) { nodes { key name nameEn unit additivity figures(first: 1) { totalCount } } }
}`;

interface Measure {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly additivity: string;
  readonly figures: { readonly totalCount: number };
}

/** The words that arguments take. */
export const vocabulary = defineTool({
  name: 'vocabulary',
  description:
    'The measures there are (aid.amount …) with how many figures, or the values that other arguments take. 词表',
  arguments: z.strictObject({
    of: z
      .enum(['measure', 'groupBy', ...(Object.keys(vocabularies) as (keyof typeof vocabularies)[])])
      .default('measure'),
    cursor,
    maxBytes,
  }),
  example: { of: 'link' },
  answer: async ({ of, cursor: given }, { graph }) => {
    if (of === 'groupBy') return { head: {}, list: wholeList('values', groupDimensions, given) };
    if (of !== 'measure') return { head: {}, list: wholeList('values', valuesOf(vocabularies[of]), given) };
    const { measures } = await graph.ask<{ measures: { nodes: readonly Measure[] } }>(document, {});
    return {
      head: { total: measures.nodes.length },
      list: wholeList('measures', measures.nodes.map(sayMeasure), given),
    };
  },
});

function valuesOf({ wording }: Vocabulary): string[] {
  return Object.entries(wording).map(([value, { zh, en }]) => `${value} ${zh} ${en}`);
}

function sayMeasure({ key, name, nameEn, unit, additivity, figures }: Measure): string {
  const rule = additivity === 'NOT_ADDITIVE' ? ' never added' : '';
  return `${key} ${name} ${nameEn}, ${unit}, ${figures.totalCount} figures${rule}`;
}
