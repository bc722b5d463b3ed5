import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';
import { atLeast, exactly } from './it-withstands.ts';

const graph = useSeeds();
const near = (value: number) => expect.closeTo(value, 2);
const jinqiu = 'filter: { programme: { id: ["prog-jinqiu-zhuxue"] } }';

describe('unions side by side', () =>
  itAnswers(graph, [
    {
      name: 'Q08: money per student of two unions, and of one where it is stated with other money only',
      operation: `{ compare(measure: "aid.amount", subjects: ["union-410183", "union-320925", "union-410800"], per: ["aid.persons"], ${jinqiu}) {
        rows { subject { name } value { value } base { value } normalised { value } notComparable { code facts { id } } }
        differences { of { name } from { name } difference { value } ratio { value } notComparable { code } }
        warnings { code }
      } }`,
      answer: {
        rows: [
          {
            subject: '焦作市总工会',
            value: 13_246_000,
            base: 6_573,
            normalised: near(2_015.21),
            notComparable: null,
          },
          { subject: '新密市总工会', value: 2_032_000, base: 1_340, normalised: near(1_516.42), notComparable: null },
          {
            subject: '建湖县总工会',
            value: null,
            base: null,
            normalised: null,
            notComparable: { code: 'NOT_SEPARABLE', facts: ['fig-004-8-4-bangfu-zijin'] },
          },
        ],
        differences: [
          {
            of: '焦作市总工会',
            from: '新密市总工会',
            difference: near(498.8),
            ratio: near(1.33),
            notComparable: null,
          },
        ],
        warnings: ['PART_EXCEEDS_WHOLE', 'PERIOD_MISMATCH'],
      },
    },
    {
      name: 'Q20: back pay per worker, with its formula',
      operation: `{ compare(measure: "wages.amount", subjects: ["union-410000"], per: ["wages.persons"]) {
        rows { value { value } base { value } normalised { value formula derivation } figures { id } baseFigures { id } }
        differences { ratio { value } }
      } }`,
      answer: {
        rows: [
          {
            value: 1_713_000_000,
            base: 199_600,
            normalised: {
              value: near(8_582.16),
              formula: '(fig-003-5-2-zhuixin-amount) / (fig-003-5-2-zhuixin-persons)',
              derivation: 'COMPUTED',
            },
            figures: ['fig-003-5-2-zhuixin-amount'],
            baseFigures: ['fig-003-5-2-zhuixin-persons'],
          },
        ],
        differences: [],
      },
    },
    {
      name: 'Q21: breakfasts per worker, by the workers who ate them and no others',
      operation: `{ compare(measure: "aid.meals", subjects: ["union-410000"], per: ["aid.persons"]) {
        rows { base { value } normalised { value } warnings { code } }
      } }`,
      answer: [{ base: 144_300, normalised: near(408.09), warnings: [] }],
    },
    {
      name: 'Q32: medical aid per person of three unions, one of them per person-time',
      operation: `{ compare(
        measure: "aid.amount", subjects: ["union-410183", "union-410000", "union-131000"], per: ["aid.persons", "aid.person_times"]
        filter: { programme: { kind: [MUTUAL_MEDICAL_AID] } }
      ) { rows { subject { name } baseMeasure { unit } normalised { value } notComparable { code } } warnings { code } } }`,
      answer: {
        rows: [
          { subject: '廊坊市总工会', baseMeasure: 'PERSON', normalised: near(4_410.66), notComparable: null },
          { subject: '新密市总工会', baseMeasure: 'PERSON_TIME', normalised: near(3_132.27), notComparable: null },
          { subject: '河南省总工会', baseMeasure: 'PERSON', normalised: near(2_765.96), notComparable: null },
        ],
        warnings: expect.arrayContaining([
          'UNIT_MISMATCH',
          'PERSON_VS_PERSON_TIME',
          'PERIOD_MISMATCH',
          'DIFFERENT_GROUP',
        ]),
      },
    },
    {
      name: 'Q34: who applied does not compare with who completed',
      operation: `{ compare(measure: "education.persons", subjects: ["union-131000", "union-320925"]) {
        rows { subject { name } value { value lower upper } figures { stage } notComparable { code } }
        differences { difference { value } ratio { value } notComparable { code } }
        warnings { code }
      } }`,
      answer: {
        rows: [
          { subject: '廊坊市总工会', value: atLeast(300), figures: ['APPLIED'], notComparable: 'DIFFERENT_STAGE' },
          { subject: '建湖县总工会', value: exactly(140), figures: ['COMPLETED'], notComparable: 'DIFFERENT_STAGE' },
        ],
        differences: [{ difference: null, ratio: null, notComparable: 'DIFFERENT_STAGE' }],
        warnings: ['PERIOD_MISMATCH'],
      },
    },
    {
      name: 'Q35: members of four unions are no ranking',
      operation: `{ compare(measure: "union.members", subjects: ["union-410183", "union-320925", "union-410800", "union-131000"]) {
        rows { subject { name } value { value lower upper } figures { stage } notComparable { code } gaps { aspect } }
        differences { difference { value } notComparable { code } }
      } }`,
      answer: {
        rows: [
          {
            subject: '新密市总工会',
            value: exactly(133_824),
            figures: [null],
            notComparable: 'DIFFERENT_STAGE',
            gaps: [],
          },
          {
            subject: '焦作市总工会',
            value: atLeast(21_000),
            figures: ['NEW'],
            notComparable: 'DIFFERENT_STAGE',
            gaps: [],
          },
          {
            subject: '廊坊市总工会',
            value: exactly(10_030),
            figures: [null],
            notComparable: 'DIFFERENT_GROUP',
            gaps: ['union.members'],
          },
          {
            subject: '建湖县总工会',
            value: null,
            figures: ['NEW', 'REGISTERED'],
            notComparable: 'DIFFERENT_STAGE',
            gaps: [],
          },
        ],
        differences: ['DIFFERENT_STAGE', 'DIFFERENT_GROUP', 'DIFFERENT_STAGE'].map((notComparable) => ({
          difference: null,
          notComparable,
        })),
      },
    },
    {
      name: 'Q35, T30: organisations in a database do not compare with those that stand',
      operation: `{ compare(measure: "union.organisations", subjects: ["union-410183", "union-320925"], filter: { not: { stage: [NEW] } }) {
        rows { value { value } notComparable { code } } differences { difference { value } }
      } }`,
      answer: {
        rows: [
          { value: 1_517, notComparable: 'DIFFERENT_STAGE' },
          { value: 920, notComparable: 'DIFFERENT_STAGE' },
        ],
        differences: [null],
      },
    },
  ]));
