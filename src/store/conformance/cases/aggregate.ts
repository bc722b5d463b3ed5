import { dimensionIndex, NO_DIMENSION, type GroupDimension } from '../../../model/grouping.ts';
import { HONOURS_GIVEN, summandKind, type SummandType } from '../../../model/summand.ts';
import { beforeAdding, broadStrata, groups, strata } from '../../statements/aggregate.ts';
import { EVERYTHING, type Branch } from '../../statements/filter.ts';
import { fixture } from '../fixture.ts';
import { casesOf, numbered } from '../statement-case.ts';

const NOTHING: Branch = { ...EVERYTHING, anyOf: [['id:nothing']] };
const partsOf = fixture.nodes.filter(({ properties }) => properties['wholes'] !== undefined);

function selection(type: SummandType, dimensions: readonly GroupDimension[], branches?: Branch[]) {
  const [by1 = NO_DIMENSION, by2 = NO_DIMENSION, by3 = NO_DIMENSION] = dimensions.map(dimensionIndex);
  return {
    ...summandsOf(type),
    required: [] as string[],
    branches: branches ?? [],
    unfiltered: branches === undefined,
    by1,
    by2,
    by3,
    none: NO_DIMENSION,
  };
}

function summandsOf(type: SummandType) {
  const kinds = (isPart: boolean) => [false, true].map((isDeprecated) => summandKind(type, { isDeprecated, isPart }));
  const all = { everyMeasure: true, measures: [], everyUnit: true, units: [], beside: [] };
  if (type === 'Figure') return { ...all, wholes: kinds(false), parts: kinds(true) };
  return { ...all, everyMeasure: false, beside: [HONOURS_GIVEN], wholes: kinds(false), parts: [] };
}

const figures = selection('Figure', ['SUBJECT', 'YEAR']);
const conferrals = selection('Conferral', ['LEVEL', 'TARGET', 'STATUS']);
const money = selection('Figure', ['MEASURE'], [{ ...EVERYTHING, anyOf: [['unit:CNY']] }]);
const either = selection(
  'Figure',
  ['PLACE'],
  [
    { ...EVERYTHING, anyOf: [['unit:CNY']] },
    { ...EVERYTHING, noneOf: ['unit:CNY'] },
  ],
);
const required = { ...selection('Figure', ['YEAR']), required: ['unit:CNY'] };
const nothing = selection('Figure', [], [NOTHING]);
const known = [figures, conferrals, money, either, required, selection('Figure', [])];

const kept = partsOf.map(({ id }) => `0|${id}`);
const groupsAsked = ['0|CNY', '0|PERSON', '0|no group'];
const all = { least: 0, most: 2 ** 31 - 1, few: 1, countsSources: false, leastSources: 0, mostSources: 2 ** 31 - 1 };
const orders = ['LARGEST', 'SMALLEST', 'MOST', 'KEY'] as const;

const summands = fixture.nodes.filter(({ properties }) => properties['summand'] !== undefined);
const membersOf = (index: number, groupKey: string, count: number) =>
  summands.slice(0, count).map(({ id }) => ({ index, groupKey, id }));
const ofGroups = { kept, groups: groupsAsked };
const broadCases = {
  some: {
    'every group': { ...ofGroups, keys: numbered(known.map((key) => ({ ...key, everyGroup: true }))) },
    'some groups': { ...ofGroups, keys: numbered([{ ...selection('Figure', ['UNIT']), everyGroup: false }]) },
  },
  none: {
    'no key': { ...ofGroups, keys: [] },
    'nothing that matches': { ...ofGroups, keys: numbered([{ ...nothing, everyGroup: true }]) },
    'an unknown group': { ...ofGroups, keys: numbered([{ ...figures, everyGroup: false }]) },
  },
};

/** What is added up, by group and stratum. */
export const aggregateCases = [
  ...casesOf(beforeAdding, {
    some: {
      'all figures': {
        keys: numbered([selection('Figure', []), money, required].map((key) => ({ ...key, named: [] }))),
      },
      'what a filter names': {
        keys: numbered([{ ...nothing, named: ['measure-aid-amount', 'place-410000', 'no-id'] }]),
      },
    },
    none: { 'no key': { keys: [] }, 'nothing that matches': { keys: numbered([{ ...nothing, named: ['no-id'] }]) } },
  }),
  ...casesOf(groups, {
    some: {
      ...Object.fromEntries(
        orders.map((sort) => [
          sort,
          { kept, keys: numbered(known.map((key) => ({ ...key, ...all, sort }))), first: 7 },
        ]),
      ),
      'several figures of several articles': {
        kept,
        keys: numbered([
          {
            ...selection('Figure', ['UNIT']),
            ...all,
            least: 2,
            countsSources: true,
            leastSources: 2,
            sort: 'MOST' as const,
          },
        ]),
        first: 200,
      },
    },
    none: {
      'no key': { kept, keys: [], first: 7 },
      'nothing that matches': { kept, keys: numbered([{ ...nothing, ...all, sort: 'KEY' as const }]), first: 7 },
    },
  }),
  ...casesOf(strata, {
    some: { 'two groups': { members: [...membersOf(0, 'one', 40), ...membersOf(1, 'other', 7)] } },
    none: { 'no fact': { members: [] }, 'an unknown fact': { members: [{ index: 0, groupKey: '', id: 'fig-no' }] } },
  }),
  ...casesOf(broadStrata, broadCases),
];
