import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();
/** Fourteen times, twice in one sentence. */
const SENTENCES = 13;

describe('names, places and times that are easily mistaken', () =>
  itAnswers(graph, [
    {
      name: 'T1: a federation called 市 may be of a county',
      operation: '{ unions(filter: { name: { contains: "新密市总工会" } }) { nodes { name level } } }',
      answer: [{ name: '新密市总工会', level: 'COUNTY' }],
    },
    {
      name: 'T3: article 001 names its union nowhere in full',
      operation: `{ source(id: "src-001") { short: mentions(surface: "市总工会") { means { name } }
        full: mentions(surface: "廊坊市总工会") { rule } } }`,
      answer: { short: Array(SENTENCES).fill('廊坊市总工会'), full: [] },
    },
    {
      name: 'T4: two congresses are the fifteenth, and one of them has no date',
      operation: `{ activities(filter: { kind: [CONGRESS], title: { contains: "第十五次" } }) {
        nodes { title actors { entity { name } } period { edtf basis } }
      } }`,
      answer: [
        {
          title: '河南省工会第十五次代表大会',
          actors: ['河南省总工会'],
          period: { edtf: '2018-12-10', basis: 'EXTERNAL' },
        },
        {
          title: '郑州市工会第十五次代表大会',
          actors: ['郑州市总工会'],
          period: { edtf: null, basis: 'NOT_STATED' },
        },
      ],
    },
    {
      name: 'T4: the figures of article 003 run from the congress of the province',
      operation:
        '{ figures(filter: { measure: ["wages.amount"] }) { nodes { period { edtf basis since { title } } } } }',
      answer: [{ edtf: null, basis: 'EXTERNAL', since: '河南省工会第十五次代表大会' }],
    },
    {
      name: 'T5: the day an article was taken down is not the day it appeared',
      operation: '{ source(id: "src-000") { publishedOn publishedBasis capturedOn } }',
      answer: { publishedOn: '2023-12-21', publishedBasis: 'STATED', capturedOn: '2024-05-20' },
    },
    {
      name: 'T21: printed forms of article 003 are free of injected letters',
      operation: '{ figures(filter: { statedIn: "src-003", unit: [CNY] }, sort: LARGEST) { nodes { printedAs } } }',
      answer: ['17.13億元', '1.3億元', '15萬元'],
    },
    {
      name: 'T23: a day without a year stays so',
      operation: `{ activities(filter: { statedIn: "src-003", theme: { contains: "奋进新征程" } }) {
        nodes { period { edtf from to } }
      } }`,
      answer: [{ edtf: 'XXXX-11-25', from: null, to: null }],
    },
    {
      name: 'T27: two slogans differ in one character',
      operation: '{ activities(filter: { theme: { contains: "新征程" } }) { nodes { theme } } }',
      answer: ['凝心铸魂跟党走 团结奋斗新征程', '凝心铸魂跟党走 团结奋进新征程'],
    },
    {
      name: 'T34: Henan stands in two articles, not in that of Jianhu',
      operation: '{ place(id: "place-410000") { sources { id } } }',
      answer: ['src-000', 'src-003'],
    },
    {
      name: 'T35: of places of one name the one that is meant is there',
      operation: `{ gaozuo: places(filter: { name: { contains: "高作" } }) { nodes { code } }
        tongzhou: places(filter: { name: { contains: "通州" } }) { nodes { code } }
        pingdeng: places(filter: { name: { contains: "平等乡" } }) { nodes { code } } }`,
      answer: { gaozuo: ['320925114'], tongzhou: ['110112'], pingdeng: ['410329203'] },
    },
    {
      name: 'T36: a zone and its town have codes of statistics only',
      operation: '{ places(filter: { code: { contains: "410871" } }) { nodes { name codeSystem } } }',
      answer: [
        { name: '焦作城乡一体化示范区', codeSystem: '统计用区划代码' },
        { name: '宁郭镇', codeSystem: '统计用区划代码' },
      ],
    },
    {
      name: 'T37, T38: seven people are named, and one of them is of a union',
      operation: `{ people { totalCount }
        officials: people(filter: { holdsPostAt: { kinds: [UNION] } }) { nodes { name } } }`,
      answer: { people: 7, officials: ['李拴成'] },
    },
    {
      name: 'T32: of eight departments one is named, and that the others are not is said',
      operation: `{ activities(filter: { kind: [INSPECTION] }) { nodes {
        actors { role entity { name } } gaps { aspect reason }
      } } }`,
      answer: [
        {
          actors: [
            { role: 'CO_HOST', entity: '建湖县人力资源和社会保障局' },
            { role: 'HOST', entity: '建湖县总工会' },
          ],
          gaps: [{ aspect: 'PARTNERS', reason: 'NOT_NAMED' }],
        },
      ],
    },
    {
      name: 'T40: figures of last year say that the year was inferred',
      operation: `{ figures(filter: { statedIn: "src-001", programme: { id: ["prog-yiliao-huzhu"] } }, sort: LARGEST) {
        nodes { period { edtf basis } }
      } }`,
      answer: Array(2).fill({ edtf: '2024', basis: 'INFERRED' }),
    },
  ]));
