import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';
import { atLeast, exactly } from './it-withstands.ts';

const graph = useSeeds();
const bounds = '{ value lower upper }';

describe('figures added up', () =>
  itAnswers(graph, [
    {
      name: 'by union, then by year, with the subtotals of the unions',
      operation: `{ aggregate(
        filter: { measure: ["aid.amount"], stage: [PAID], about: { id: ["union-131000", "union-320925", "union-410800"] } }
        groupBy: [SUBJECT, YEAR], sort: KEY
      ) {
        subtotals { keys { by value } count sum ${bounds} refused { code } }
        groups { keys { value labelZh } sum ${bounds} }
      } }`,
      answer: {
        subtotals: [
          { keys: [{ by: 'SUBJECT', value: 'union-131000' }], count: 1, sum: exactly(5_791_200), refused: null },
          { keys: [{ by: 'SUBJECT', value: 'union-320925' }], count: 1, sum: exactly(978_000), refused: null },
          { keys: [{ by: 'SUBJECT', value: 'union-410800' }], count: 2, sum: null, refused: 'PART_EXCEEDS_WHOLE' },
        ],
        groups: [
          {
            keys: [
              { value: 'union-131000', labelZh: '廊坊市总工会' },
              { value: '2024', labelZh: '2024' },
            ],
            sum: exactly(5_791_200),
          },
          {
            keys: [
              { value: 'union-320925', labelZh: '建湖县总工会' },
              { value: '2021', labelZh: '2021' },
            ],
            sum: exactly(978_000),
          },
          {
            keys: [
              { value: 'union-410800', labelZh: '焦作市总工会' },
              { value: null, labelZh: '未载明' },
            ],
            sum: null,
          },
        ],
      },
    },
    {
      name: 'contracts of Jianhu by kind, and in all',
      operation: `{ aggregate(filter: { about: { id: ["union-320925"] }, measure: ["contract.count"] }, groupBy: [CONTRACT_TYPE]) {
        total { count unit sum ${bounds} warnings { code } } groups { keys { labelZh } sum { value } }
      } }`,
      answer: {
        total: { count: 3, unit: 'CONTRACT', sum: exactly(702), warnings: ['SINGLE_SOURCE'] },
        groups: [
          { keys: ['工资专项'], sum: 683 },
          { keys: ['区域性'], sum: 14 },
          { keys: ['行业性'], sum: 5 },
        ],
      },
    },
    {
      name: 'sites of Xinmi ranked',
      operation: `{ aggregate(
        filter: { about: { id: ["union-410183"] }, measure: ["site.count"], statType: [CUMULATIVE] }, groupBy: [SITE_TYPE]
      ) { total { sum ${bounds} } groups { keys { value } sum { value } } hasMore } }`,
      answer: {
        total: exactly(290),
        groups: [
          { keys: ['STAFF_HOME'], sum: 103 },
          { keys: ['STANDARD_DEMO'], sum: 67 },
          { keys: ['OUTDOOR_STATION'], sum: 39 },
          { keys: ['PARTY_LED_DEMO'], sum: 36 },
          { keys: ['READING_ROOM'], sum: 32 },
          { keys: ['INNOVATION_STUDIO'], sum: 13 },
        ],
        hasMore: false,
      },
    },
    {
      name: 'a lower bound carries through sum, average and the largest, not the smallest',
      operation: `{ aggregate(filter: { measure: ["investment.amount"], doneFor: { place: { in: "place-410800" } } }) {
        total { count sum ${bounds} average { lower upper } min ${bounds} max ${bounds} }
      } }`,
      answer: {
        count: 3,
        sum: atLeast(380_000),
        average: { lower: expect.closeTo(126_666.67, 2), upper: null },
        min: exactly(80_000),
        max: { value: 200_000, lower: 200_000, upper: null },
      },
    },
    {
      name: 'an upper bound carries through, and leaves no lower one',
      operation: `{ aggregate(filter: { about: { id: ["union-320925"] }, measure: ["activity.persons"] }) {
        total { sum ${bounds} average ${bounds} min ${bounds} max ${bounds} warnings { code } }
      } }`,
      answer: {
        sum: { value: 3_650, lower: null, upper: 3_650 },
        average: { value: 1_825, lower: null, upper: 1_825 },
        min: { value: 1_650, lower: null, upper: 1_650 },
        max: { value: 2_000, lower: 1_650, upper: 2_000 },
        warnings: ['SCOPE_OVERLAP', 'BOUNDS_ONLY', 'SINGLE_SOURCE'],
      },
    },
    {
      name: 'with a formula of facts, and as computed',
      operation: `{ aggregate(filter: { measure: ["aid.amount"], programme: { id: ["prog-jinqiu-zhuxue"] } }) {
        total { sum { value formula derivation } average { value formula } facts { id } }
      } }`,
      answer: {
        sum: {
          value: 15_278_000,
          formula: 'fig-000-12-5-jinqiu-amount + fig-002-26-4-jinqiu-amount',
          derivation: 'COMPUTED',
        },
        average: { value: 7_639_000, formula: '(fig-000-12-5-jinqiu-amount + fig-002-26-4-jinqiu-amount) / 2' },
        facts: ['fig-000-12-5-jinqiu-amount', 'fig-002-26-4-jinqiu-amount'],
      },
    },
    {
      name: 'a bundle is set aside, and stands by itself where programmes are told apart',
      operation: `{ aggregate(
        filter: { about: { id: ["union-320925"] }, measure: ["aid.amount"], programme: { id: ["prog-jinqiu-zhuxue"] } }
        groupBy: [SUBJECT, PROGRAMME]
      ) {
        total { count sum { value } warnings { code facts { id } } }
        subtotals { count sum { value } warnings { code } }
        groups { keys { labelZh } sum { value } }
      } }`,
      answer: {
        total: { count: 0, sum: null, warnings: [{ code: 'NOT_SEPARABLE', facts: ['fig-004-8-4-bangfu-zijin'] }] },
        subtotals: [{ count: 0, sum: null, warnings: ['NOT_SEPARABLE'] }],
        groups: [{ keys: ['建湖县总工会', '安康三送、工会进万家、防疫一线职工慰问、金秋助学'], sum: 978_000 }],
      },
    },
    {
      name: 'a part is left out where its whole is there, and counts where it stands alone',
      operation: `{ aggregate(filter: { statedIn: "src-001", programme: { id: ["prog-gongxuanjiang"] }, unit: [SESSION] }, groupBy: [VALUE]) {
        total { sum ${bounds} facts { id } warnings { code facts { id } } } groups { keys { value } count }
      } }`,
      answer: {
        total: {
          sum: atLeast(130),
          facts: ['fig-001-8-2-gongxuanjiang-sessions'],
          warnings: [
            { code: 'PARTS_LEFT_OUT', facts: ['fig-001-8-2-gongxuanjiang-team-sessions'] },
            { code: 'BOUNDS_ONLY', facts: ['fig-001-8-2-gongxuanjiang-sessions'] },
          ],
        },
        groups: [
          { keys: ['130'], count: 1 },
          { keys: ['15'], count: 1 },
        ],
      },
    },
    {
      name: 'a refusal names the facts, and leaves the smallest and largest of one unit',
      operation: `{ aggregate(filter: { about: { id: ["union-410800"] }, measure: ["aid.amount"] }) {
        total { count sum { value } average { value } min { value } max { value } refused { code messageEn facts { id } } }
      } }`,
      answer: {
        count: 3,
        sum: null,
        average: null,
        min: 3_600_000,
        max: 37_242_500,
        refused: {
          code: 'DIFFERENT_STAGE',
          messageEn: 'the stages differ: raised is not paid, applied is not completed',
          facts: ['fig-002-26-5-dongsong-raised', 'fig-002-26-3-aid-amount', 'fig-002-26-4-jinqiu-amount'],
        },
      },
    },
    {
      name: 'nothing makes no sum and no warning',
      operation: `{ aggregate(filter: { unit: [] }, groupBy: [SUBJECT]) {
        total { count unit sum { value } average { value } min { value } refused { code } warnings { code } facts { id } }
        groups { count } hasMore
      } }`,
      answer: {
        total: { count: 0, unit: null, sum: null, average: null, min: null, refused: null, warnings: [], facts: [] },
        groups: [],
        hasMore: false,
      },
    },
  ]));
