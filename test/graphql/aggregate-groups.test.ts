import { assert, asyncProperty, constantFrom, uniqueArray } from 'fast-check';
import { groupDimensions } from '../../src/model/grouping.ts';
import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();
/** The articles have 171 figures; that all five zones of five have a union is stored as a part and its whole. */
const FIGURES = 172;
/** Conferrals by which somebody was honoured or proposed; one more only says who grants a medal. */
const CONFERRALS = 50;

interface Counted {
  readonly count: number;
  readonly warnings: readonly { readonly code: string; readonly facts: readonly unknown[] }[];
}

function countOf({ count, warnings }: Counted): number {
  const leftOut = warnings.filter(({ code }) => code === 'PARTS_LEFT_OUT').flatMap(({ facts }) => facts);
  return count + leftOut.length;
}

/** What only figures have groups figures alone: conferrals are then grouped by the rest. */
const ofFigures = /^(PROGRAMME|ACTIVITY|MEASURE|UNIT|GROUP|SITE_TYPE|CONTRACT_TYPE|STAGE|STAT_TYPE|PRECISION|VALUE)$/;

async function countsBy(groupBy: readonly string[]): Promise<{ figures: number; conferrals: number; more: boolean }> {
  const by = (dimensions: readonly string[]) => `(groupBy: [${dimensions.join(', ')}], first: 200)`;
  const ofHonours = groupBy.filter((dimension) => !ofFigures.test(dimension));
  const { aggregate, honoursSummary } = await graph().ask<{
    aggregate: { groups: Counted[]; hasMore: boolean };
    honoursSummary: { groups: { count: number }[]; hasMore: boolean };
  }>(`{ aggregate${by(groupBy)} { groups { count warnings { code facts { id } } } hasMore }
    honoursSummary${by(ofHonours.length === 0 ? ['SUBJECT'] : ofHonours)} { groups { count } hasMore } }`);
  return {
    figures: aggregate.groups.reduce((sum, group) => sum + countOf(group), 0),
    conferrals: honoursSummary.groups.reduce((sum, { count }) => sum + count, 0),
    more: aggregate.hasMore || honoursSummary.hasMore,
  };
}

describe('groups', () => {
  it.each(groupDimensions)(
    'by %s hold every figure and every conferral once',
    async (dimension) => {
      expect(await countsBy([dimension])).toEqual({ figures: FIGURES, conferrals: CONFERRALS, more: false });
    },
    60_000,
  );

  it('by any three dimensions hold every figure and every conferral once', async () => {
    const dimensions = uniqueArray(constantFrom(...groupDimensions), { minLength: 2, maxLength: 3 });
    await assert(
      asyncProperty(dimensions, async (groupBy) => {
        expect(await countsBy(groupBy)).toEqual({ figures: FIGURES, conferrals: CONFERRALS, more: false });
      }),
      { numRuns: 10 },
    );
  }, 120_000);

  it('count in all what they count by union', async () => {
    const { aggregate } = await graph().ask<{ aggregate: { total: Counted; groups: Counted[] } }>(
      '{ aggregate(groupBy: [SUBJECT]) { total { count warnings { code facts { id } } } groups { count } } }',
    );
    expect(countOf(aggregate.total)).toBe(FIGURES);
    expect(aggregate.groups.reduce((sum, { count }) => sum + count, 0)).toBe(aggregate.total.count);
  });
});

describe('groups that are chosen and ordered', () =>
  itAnswers(graph, [
    {
      name: 'equal numbers of several articles are listed, not merged',
      operation: `{ aggregate(groupBy: [VALUE, UNIT], having: { sources: { gte: 2 } }, filter: { value: { gte: 100 } }, sort: KEY) {
        groups { keys { value } count facts { about { name } measure { key } precision } }
      } }`,
      answer: [
        {
          keys: ['10000', 'PERSON'],
          count: 2,
          facts: [
            { about: '焦作市总工会', measure: 'aid.persons', precision: 'MORE_THAN' },
            { about: '建湖县总工会', measure: 'inspection.persons', precision: 'NEARLY' },
          ],
        },
        {
          keys: ['20000', 'PERSON_TIME'],
          count: 2,
          facts: [
            { about: '廊坊市总工会', measure: 'activity.person_times', precision: 'MORE_THAN' },
            { about: '驻马店市总工会', measure: 'training.person_times', precision: 'MORE_THAN' },
          ],
        },
        {
          keys: ['230', 'PERSON'],
          count: 2,
          facts: [
            { about: '新密市总工会', measure: 'training.persons', precision: 'EXACT' },
            { about: '建湖县总工会', measure: 'training.persons', precision: 'EXACT' },
          ],
        },
        {
          keys: ['67000', 'PERSON_TIME'],
          count: 2,
          facts: [
            { about: '新密市总工会', measure: 'aid.person_times', precision: 'EXACT' },
            { about: '焦作市总工会', measure: 'aid.person_times', precision: 'EXACT' },
          ],
        },
      ],
    },
    {
      name: 'by how many figures they hold',
      operation: `{ aggregate(groupBy: [SUBJECT], having: { count: { eq: 1 } }, sort: KEY) { groups { keys { labelZh } count } } }`,
      answer: [
        { keys: ['濮阳县总工会'], count: 1 },
        { keys: ['驻马店市总工会'], count: 1 },
      ],
    },
    {
      name: 'largest, smallest and fullest first, and by key',
      operation: `{
        largest: aggregate(filter: { measure: ["investment.amount"] }, groupBy: [SUBJECT]) { groups { sum { value } } }
        smallest: aggregate(filter: { measure: ["investment.amount"] }, groupBy: [SUBJECT], sort: SMALLEST) { groups { sum { value } } }
        fullest: aggregate(filter: { unit: [PERCENT] }, groupBy: [SUBJECT], sort: MOST) { groups { count } }
        byKey: aggregate(filter: { measure: ["investment.amount"] }, groupBy: [SUBJECT], sort: KEY) { groups { keys { value } } }
      }`,
      answer: {
        largest: [37_350_000, 2_000_000, 150_000],
        smallest: [150_000, 2_000_000, 37_350_000],
        fullest: [3, 2],
        byKey: [['union-410183'], ['union-410800'], ['union-410928']],
      },
    },
    {
      name: 'the first of them, and that there are more',
      operation: `{
        few: aggregate(filter: { unit: [CNY] }, groupBy: [MEASURE], first: 2, sort: KEY) { groups { keys { value } } hasMore }
        all: aggregate(filter: { unit: [CNY] }, groupBy: [MEASURE], first: 3, sort: KEY) { groups { keys { labelEn } } hasMore }
      }`,
      answer: {
        few: { groups: [['aid.amount'], ['investment.amount']], hasMore: true },
        all: { groups: [['Aid money'], ['Money invested'], ['Wages recovered']], hasMore: false },
      },
    },
    {
      name: 'several values at once are a group of their own',
      operation: `{ aggregate(filter: { measure: ["honour.exemplars"] }, groupBy: [LEVEL]) { groups { keys { value labelZh } sum { value } } } }`,
      answer: [{ keys: [{ value: 'NATIONAL PREFECTURE PROVINCIAL', labelZh: '国家级、市级、省级' }], sum: 502 }],
    },
    {
      name: 'the first of the figures of a group',
      operation: `{ aggregate(filter: { about: { id: ["union-320925"] }, measure: ["contract.count"] }) { total { facts(first: 2) { value } } } }`,
      answer: [683, 5],
    },
  ]));

describe('what aggregate refuses to read', () => {
  it.each([
    ['groupBy', '{ aggregate(groupBy: [SUBJECT, YEAR, MEASURE, UNIT]) { total { count } } }'],
    ['groupBy', '{ aggregate(groupBy: [SUBJECT, SUBJECT]) { total { count } } }'],
    ['groupBy', '{ honoursSummary(groupBy: [SUBJECT, YEAR, LEVEL, FAMILY]) { total { count } } }'],
    ['first', '{ aggregate(groupBy: [SUBJECT], first: 201) { groups { count } } }'],
    ['first', '{ aggregate(groupBy: [SUBJECT], first: 0) { groups { count } } }'],
    ['first', '{ aggregate { total { facts(first: 201) { id } } } }'],
  ])('names %s in %s', async (argument, operation) => {
    const { errors } = await graph().run(operation);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'BAD_USER_INPUT', argument }),
    ]);
  });
});
