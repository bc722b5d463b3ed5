import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();

describe('aid to workers', () =>
  itAnswers(graph, [
    {
      name: 'who ran Golden Autumn Education Aid, for how many students and how much money',
      operation: `{ programme(id: "prog-jinqiu-zhuxue") {
        unions { nodes { name } }
        figures(filter: { statType: [CUMULATIVE] }, sort: MEASURE) { nodes { about { name } value unit derivation } }
      } }`,
      answer: {
        unions: ['建湖县总工会', '焦作市总工会', '新密市总工会'],
        figures: [
          { about: '焦作市总工会', value: 13246000, unit: 'CNY', derivation: 'STATED' },
          { about: '新密市总工会', value: 2032000, unit: 'CNY', derivation: 'INFERRED' },
          { about: '焦作市总工会', value: 6573, unit: 'PERSON', derivation: 'STATED' },
          { about: '新密市总工会', value: 1340, unit: 'PERSON', derivation: 'INFERRED' },
        ],
      },
    },
    {
      name: 'what was bundled for Jianhu, and in which activity',
      operation: `{ figures(filter: { about: { id: ["union-320925"] }, programme: { id: ["prog-jinqiu-zhuxue"] } }, sort: MEASURE) {
        nodes { printedAs countedIn { ... on Activity { programmes { name } gaps { reason } } } }
      } }`,
      answer: ['97.8万元', '2144人次'].map((printedAs) => ({
        printedAs,
        countedIn: {
          programmes: ['安康三送', '防疫一线职工慰问', '工会进万家', '金秋助学'],
          gaps: ['NOT_SEPARABLE'],
        },
      })),
    },
    {
      name: 'that the total of five programmes is less than one of them, with a warning on both',
      operation: `{ figures(filter: { statedIn: "src-002", measure: ["aid.amount"], stage: [PAID] }, sort: LARGEST) {
        nodes { lower upper warnings }
      } }`,
      answer: [
        { lower: 13246000, upper: 13246000, warnings: ['PART_EXCEEDS_WHOLE'] },
        { lower: 3600000, upper: null, warnings: ['PART_EXCEEDS_WHOLE'] },
      ],
    },
    {
      name: 'mutual medical aid of three unions under three names, in two units and three periods',
      operation: `{ programmes(filter: { kind: [MUTUAL_MEDICAL_AID] }) {
        nodes { name figures(filter: { measure: ["aid.amount", "aid.persons", "aid.person_times"] }, sort: LARGEST) {
          nodes { about { name } value unit }
        } }
      } }`,
      answer: [
        {
          name: '职工医疗互助',
          figures: [
            { about: '廊坊市总工会', value: 5791200, unit: 'CNY' },
            { about: '新密市总工会', value: 4310000, unit: 'CNY' },
            { about: '新密市总工会', value: 1376, unit: 'PERSON_TIME' },
            { about: '廊坊市总工会', value: 1313, unit: 'PERSON' },
          ],
        },
        {
          name: '职工重大疾病互助保障',
          figures: [
            { about: '河南省总工会', value: 130000000, unit: 'CNY' },
            { about: '河南省总工会', value: 47000, unit: 'PERSON' },
          ],
        },
      ],
    },
    {
      name: 'back pay recovered for migrant workers in Henan, in yuan and people',
      operation: `{ programmes(filter: { kind: [WAGE_RECOVERY] }) { nodes { figures { nodes { value unit } } } } }`,
      answer: [
        [
          { value: 1713000000, unit: 'CNY' },
          { value: 199600, unit: 'PERSON' },
        ],
      ],
    },
    {
      name: 'free breakfasts: servings are person-times, workers are people',
      operation: `{ figures(filter: { group: [SANITATION] }, sort: LARGEST) { nodes { printedAs value unit } } }`,
      answer: [
        { printedAs: '5888.7萬人次', value: 58887000, unit: 'PERSON_TIME' },
        { printedAs: '14.43萬名', value: 144300, unit: 'PERSON' },
      ],
    },
    {
      name: 'money for villages and a compound in Jiaozuo, with its lower bounds',
      operation: `{ figures(
        filter: { measure: ["investment.amount"], doneFor: { place: { in: "place-410800", kind: [VILLAGE, COMPOUND] } } }
        sort: LARGEST
      ) { nodes { lower upper countedIn { ... on Activity { doneFor { name } } } } } }`,
      answer: [
        { lower: 200000, upper: 200000, countedIn: ['范村'] },
        { lower: 100000, upper: null, countedIn: ['黄庄村'] },
        { lower: 80000, upper: 80000, countedIn: ['和平小区'] },
      ],
    },
    {
      name: 'who applied and who completed Study for a Dream',
      operation: `{ programme(id: "prog-qiuxue-yuanmeng") {
        figures { nodes { about { name } lower upper stage period { edtf } } }
      } }`,
      answer: [
        { about: '建湖县总工会', lower: 140, upper: 140, stage: 'COMPLETED', period: '2021' },
        { about: '廊坊市总工会', lower: 300, upper: null, stage: 'APPLIED', period: '2024' },
      ],
    },
  ]));
